"""One robot a screen: each does with the real widgets what a person does, in a few words.

The tour and the end-to-end tests drive the program with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import PageRequest, TreatmentResult
from tests.helpers.big_clinic import big_clinic
from tests.helpers.criteria import days_at_most, in_group, last_result
from tests.helpers.plans import plans_of

if TYPE_CHECKING:
    from tests.unit.services.recipients.conftest import Workbench


def test_selection_starts_from_the_day_of_registration(bench: Workbench) -> None:
    big_clinic(bench.database, 300)
    criteria = (days_at_most(30), last_result(TreatmentResult.IN_TREATMENT))
    counting = plans_of(bench.database, lambda: bench.count(*criteria))[-1]
    for index in (
        "client USING INDEX ix_client_registered_on",
        "animal USING INDEX ix_animal_client_id",
        "visit USING COVERING INDEX ix_visit_animal_id_visited_on",
        "contact USING INDEX ix_contact_client_id",
        "contact_1 USING INDEX ix_contact_normalised",
    ):
        assert f"SEARCH {index}" in counting
    assert "SCAN client" not in counting


def test_selection_by_group_starts_from_its_members(bench: Workbench) -> None:
    big_clinic(bench.database, 300)
    with bench.database.write() as session:
        session.connection().exec_driver_sql(
            "INSERT INTO mailing_group (id, name, created_at) VALUES (1, 'Все', '2026-11-24')"
        )
        session.connection().exec_driver_sql(
            "INSERT INTO group_member SELECT 1, id FROM client WHERE id < 20"
        )
    counting = plans_of(bench.database, lambda: bench.count(in_group(1)))[-1]
    assert "SEARCH client USING INTEGER PRIMARY KEY" in counting
    assert "SCAN client" not in counting


def test_recipients_are_read_in_the_order_of_their_index(bench: Workbench) -> None:
    big_clinic(bench.database, 300)
    bench.register()
    count, window = plans_of(
        bench.database, lambda: bench.service.page(bench.mailing_id, PageRequest())
    )
    assert "recipient USING COVERING INDEX" in count
    assert "ix_recipient_mailing_id_name" in window
    assert "TEMP B-TREE" not in window

"""«Рассылка сообщений»: the queue and sending."""

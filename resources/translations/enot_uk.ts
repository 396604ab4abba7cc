<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="ru_RU">
<context>
    <name>AccountFields</name>
    <message>
        <source>Автоматически (рекомендуется)</source>
        <translation>Автоматично (рекомендовано)</translation>
    </message>
    <message>
        <source>Вручную</source>
        <translation>Вручну</translation>
    </message>
    <message>
        <source>Отправка (SMTP)</source>
        <translation>Надсилання (SMTP)</translation>
    </message>
    <message>
        <source>Получение и хранение</source>
        <translation>Отримання та зберігання</translation>
    </message>
    <message>
        <source>Дополнительно</source>
        <translation>Додатково</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Создание учетной записи электронной почты</source>
        <translation>Створення облікового запису електронної пошти</translation>
    </message>
    <message>
        <source>Учетная запись электронной почты</source>
        <translation>Обліковий запис електронної пошти</translation>
    </message>
    <message>
        <source>Закрыть форму? Введенное не сохранено.</source>
        <translation>Закрити форму? Введене не збережено.</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Проверка настроек учетной записи…</source>
        <translation>Перевірка налаштувань облікового запису…</translation>
    </message>
    <message>
        <source>Проверка пройдена, сохраняю…</source>
        <translation>Перевірку пройдено, зберігаю…</translation>
    </message>
    <message>
        <source>Проверка не пройдена. Ничего не сохранено.</source>
        <translation>Перевірку не пройдено. Нічого не збережено.</translation>
    </message>
    <message>
        <source>Проверка не пройдена. Ничего не изменено.</source>
        <translation>Перевірку не пройдено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Ниже подставлены самые частые имена серверов: исправьте их, если нужно, и нажмите «{0}».</source>
        <translation>Нижче підставлено найпоширеніші імена серверів: виправте їх, якщо потрібно, і натисніть «{0}».</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Адрес электронной почты</source>
        <translation>Адреса електронної пошти</translation>
    </message>
    <message>
        <source>Имя отправителя</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>Используется для</source>
        <translation>Призначення</translation>
    </message>
    <message>
        <source>Серверы</source>
        <translation>Сервери</translation>
    </message>
    <message>
        <source>Проверка</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>отправка</source>
        <translation>надсилання</translation>
    </message>
    <message>
        <source>получение</source>
        <translation>прийом</translation>
    </message>
    <message>
        <source>хранение</source>
        <translation>копії</translation>
    </message>
    <message>
        <source>SendPulse</source>
        <translation>SendPulse</translation>
    </message>
    <message>
        <source>Не проверена</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>Пройдена {0}</source>
        <translation>Пройдено {0}</translation>
    </message>
    <message>
        <source>Откройте учетную запись и нажмите «Сохранить».</source>
        <translation>Відкрийте обліковий запис і натисніть «Зберегти».</translation>
    </message>
    <message>
        <source>Учетная запись создана</source>
        <translation>Обліковий запис створено</translation>
    </message>
    <message>
        <source>Учетная запись сохранена</source>
        <translation>Обліковий запис збережено</translation>
    </message>
    <message>
        <source>{0}: проверка пройдена, учетная запись готова.</source>
        <translation>{0}: перевірку пройдено, обліковий запис готовий.</translation>
    </message>
    <message>
        <source>{0}: учетная запись сохранена, но проверку не прошла.</source>
        <translation>{0}: обліковий запис збережено, але перевірку він не пройшов.</translation>
    </message>
    <message>
        <source>Письма через неё могут не уйти. Исправьте настройки кнопкой «Изменить».</source>
        <translation>Листи через нього можуть не надсилатися. Виправте налаштування кнопкою «Змінити».</translation>
    </message>
    <message>
        <source>Отправлять письма по одному («SMTP») с этого адреса SendPulse пока не разрешает: сделайте это в личном кабинете, раздел «SMTP». Кампании работают.</source>
        <translation>Надсилати листи по одному («SMTP») з цієї адреси SendPulse поки не дозволяє: увімкніть це в особистому кабінеті, розділ «SMTP». Кампанії працюють.</translation>
    </message>
    <message>
        <source>Баланс: {0}</source>
        <translation>Баланс: {0}</translation>
    </message>
    <message>
        <source>На этом компьютере нет хранилища паролей, поэтому Secret не сохранится: после перезапуска программы его нужно будет ввести снова.</source>
        <translation>На цьому комп’ютері немає сховища паролів, тому Secret не збережеться: після перезапуску програми його доведеться ввести знову.</translation>
    </message>
    <message>
        <source>На этом компьютере нет хранилища паролей, поэтому пароль не сохранится: после перезапуска программы его нужно будет ввести снова.</source>
        <translation>На цьому комп’ютері немає сховища паролів, тому пароль не збережеться: після перезапуску програми його доведеться ввести знову.</translation>
    </message>
    <message>
        <source>Поиск почтовых серверов</source>
        <translation>Пошук поштових серверів</translation>
    </message>
    <message>
        <source>Соединение с сервером отправки (SMTP)</source>
        <translation>З’єднання із сервером надсилання (SMTP)</translation>
    </message>
    <message>
        <source>Шифрование связи с сервером отправки</source>
        <translation>Шифрування зв’язку із сервером надсилання</translation>
    </message>
    <message>
        <source>Вход на сервер отправки</source>
        <translation>Вхід на сервер надсилання</translation>
    </message>
    <message>
        <source>Соединение с сервером получения</source>
        <translation>З’єднання із сервером отримання</translation>
    </message>
    <message>
        <source>Шифрование связи с сервером получения</source>
        <translation>Шифрування зв’язку із сервером отримання</translation>
    </message>
    <message>
        <source>Вход на сервер получения</source>
        <translation>Вхід на сервер отримання</translation>
    </message>
    <message>
        <source>Папка «Отправленные»</source>
        <translation>Папка «Надіслані»</translation>
    </message>
    <message>
        <source>Ключ доступа по ID и Secret</source>
        <translation>Ключ доступу за ID і Secret</translation>
    </message>
    <message>
        <source>Адрес отправителя в личном кабинете</source>
        <translation>Адреса відправника в особистому кабінеті</translation>
    </message>
    <message>
        <source>Ответ SendPulse: {0}</source>
        <translation>Відповідь SendPulse: {0}</translation>
    </message>
    <message>
        <source>SendPulse не принял ID и Secret.</source>
        <translation>SendPulse не прийняв ID і Secret.</translation>
    </message>
    <message>
        <source>Скопируйте их в личном кабинете SendPulse («Настройки аккаунта» → «API») целиком, без пробелов, и повторите.</source>
        <translation>Скопіюйте їх в особистому кабінеті SendPulse («Налаштування акаунта» → «API») повністю, без пробілів, і повторіть.</translation>
    </message>
    <message>
        <source>SendPulse ответил непонятно или не до конца.</source>
        <translation>SendPulse відповів незрозуміло або не до кінця.</translation>
    </message>
    <message>
        <source>Повторите через несколько минут.</source>
        <translation>Повторіть через кілька хвилин.</translation>
    </message>
    <message>
        <source>SendPulse сейчас занят и не принимает запросов.</source>
        <translation>SendPulse зараз зайнятий і не приймає запитів.</translation>
    </message>
    <message>
        <source>Подождите несколько минут и повторите.</source>
        <translation>Зачекайте кілька хвилин і повторіть.</translation>
    </message>
    <message>
        <source>Адрес есть в личном кабинете, но не подтверждён.</source>
        <translation>Адреса є в особистому кабінеті, але її не підтверджено.</translation>
    </message>
    <message>
        <source>Откройте письмо SendPulse, которое пришло на этот адрес, и нажмите в нём ссылку подтверждения. Письма нет: запросите его в личном кабинете ещё раз.</source>
        <translation>Відкрийте лист SendPulse, який надійшов на цю адресу, і натисніть у ньому посилання для підтвердження. Якщо листа немає, запитайте його в особистому кабінеті ще раз.</translation>
    </message>
    <message>
        <source>Такого адреса отправителя в личном кабинете нет.</source>
        <translation>Такої адреси відправника в особистому кабінеті немає.</translation>
    </message>
    <message>
        <source>Проверьте адрес. Если он верный, добавьте его в личном кабинете SendPulse («Настройки сервиса» → «Адреса отправителей») и подтвердите.</source>
        <translation>Перевірте адресу. Якщо вона правильна, додайте її в особистому кабінеті SendPulse («Налаштування сервісу» → «Адреси відправників») і підтвердьте.</translation>
    </message>
    <message>
        <source>Сервер: {0}, порт {1}.</source>
        <translation>Сервер: {0}, порт {1}.</translation>
    </message>
    <message>
        <source>Его ответ: {0}</source>
        <translation>Його відповідь: {0}</translation>
    </message>
    <message>
        <source>Срок действия сертификата истёк.</source>
        <translation>Строк дії сертифіката минув.</translation>
    </message>
    <message>
        <source>Сертификат ещё не начал действовать.</source>
        <translation>Сертифікат ще не почав діяти.</translation>
    </message>
    <message>
        <source>Сертификат выдан на другое имя сервера.</source>
        <translation>Сертифікат видано на інше ім’я сервера.</translation>
    </message>
    <message>
        <source>Сертификат выдан неизвестно кем.</source>
        <translation>Сертифікат видано невідомо ким.</translation>
    </message>
    <message>
        <source>Сертификат не прошёл проверку.</source>
        <translation>Сертифікат не пройшов перевірку.</translation>
    </message>
    <message>
        <source>Проверка не пройдена</source>
        <translation>Перевірку не пройдено</translation>
    </message>
    <message>
        <source>Адрес электронной почты не заполнен.</source>
        <translation>Адресу електронної пошти не заповнено.</translation>
    </message>
    <message>
        <source>«{0}» — не адрес электронной почты.</source>
        <translation>«{0}» — не адреса електронної пошти.</translation>
    </message>
    <message>
        <source>Адрес с ошибкой</source>
        <translation>Помилка в адресі</translation>
    </message>
    <message>
        <source>Введите адрес целиком, например klinika@mail.ru.</source>
        <translation>Введіть адресу повністю, наприклад klinika@ukr.net.</translation>
    </message>
    <message>
        <source>Учетная запись уже есть</source>
        <translation>Обліковий запис уже є</translation>
    </message>
    <message>
        <source>Учетная запись с адресом {0} уже есть.</source>
        <translation>Обліковий запис з адресою {0} уже є.</translation>
    </message>
    <message>
        <source>Откройте её в списке и измените.</source>
        <translation>Відкрийте його у списку та змініть.</translation>
    </message>
    <message>
        <source>Назначение не указано</source>
        <translation>Призначення не вказано</translation>
    </message>
    <message>
        <source>Не указано, для чего будет использоваться учетная запись.</source>
        <translation>Не вказано, для чого використовуватиметься обліковий запис.</translation>
    </message>
    <message>
        <source>Отметьте хотя бы одну галочку.</source>
        <translation>Поставте хоча б одну позначку.</translation>
    </message>
    <message>
        <source>Сервер не указан</source>
        <translation>Сервер не вказано</translation>
    </message>
    <message>
        <source>Не указан сервер отправки.</source>
        <translation>Не вказано сервер надсилання.</translation>
    </message>
    <message>
        <source>Не указан сервер получения.</source>
        <translation>Не вказано сервер отримання.</translation>
    </message>
    <message>
        <source>Впишите его имя или выберите автоматическое подключение.</source>
        <translation>Впишіть його ім’я або виберіть автоматичне підключення.</translation>
    </message>
    <message>
        <source>Порт с ошибкой</source>
        <translation>Помилка в номері порту</translation>
    </message>
    <message>
        <source>Порта {0} не бывает.</source>
        <translation>Порту {0} не буває.</translation>
    </message>
    <message>
        <source>Впишите число от 1 до 65535.</source>
        <translation>Впишіть число від 1 до 65535.</translation>
    </message>
    <message>
        <source>Нужен IMAP</source>
        <translation>Потрібен IMAP</translation>
    </message>
    <message>
        <source>По POP3 копии писем в ящике хранить нельзя.</source>
        <translation>Через POP3 зберігати копії листів у скриньці не можна.</translation>
    </message>
    <message>
        <source>Выберите протокол IMAP или снимите «Хранения отправленных».</source>
        <translation>Виберіть протокол IMAP або зніміть позначку «Зберігання надісланих».</translation>
    </message>
    <message>
        <source>Нет ключей SendPulse</source>
        <translation>Немає ключів SendPulse</translation>
    </message>
    <message>
        <source>ID не заполнен.</source>
        <translation>ID не заповнено.</translation>
    </message>
    <message>
        <source>Secret не заполнен.</source>
        <translation>Secret не заповнено.</translation>
    </message>
    <message>
        <source>Скопируйте его из личного кабинета SendPulse.</source>
        <translation>Скопіюйте його з особистого кабінету SendPulse.</translation>
    </message>
    <message>
        <source>Адрес не меняется</source>
        <translation>Адреса не змінюється</translation>
    </message>
    <message>
        <source>Адрес учетной записи SendPulse изменить нельзя: {0}.</source>
        <translation>Адресу облікового запису SendPulse змінити не можна: {0}.</translation>
    </message>
    <message>
        <source>Для другого адреса создайте новую учетную запись.</source>
        <translation>Для іншої адреси створіть новий обліковий запис.</translation>
    </message>
    <message>
        <source>ID пока не меняется</source>
        <translation>ID поки не змінюється</translation>
    </message>
    <message>
        <source>Кампания рассылки № {0} ещё не закончена, она в прежнем личном кабинете.</source>
        <translation>Кампанію розсилки № {0} ще не завершено, вона в попередньому особистому кабінеті.</translation>
    </message>
    <message>
        <source>Дождитесь её конца или удалите её адресную книгу. Secret можно изменить и сейчас.</source>
        <translation>Дочекайтеся її кінця або видаліть її адресну книгу. Secret можна змінити й зараз.</translation>
    </message>
    <message>
        <source>Вид учетной записи не меняется</source>
        <translation>Вид облікового запису не змінюється</translation>
    </message>
    <message>
        <source>Сохранённая учетная запись не может сменить галочку «Sendpulse».</source>
        <translation>У збереженому обліковому записі позначку «Sendpulse» змінити не можна.</translation>
    </message>
    <message>
        <source>Создайте новую учетную запись.</source>
        <translation>Створіть новий обліковий запис.</translation>
    </message>
    <message>
        <source>Часовой пояс неизвестен</source>
        <translation>Часовий пояс невідомий</translation>
    </message>
    <message>
        <source>Часового пояса «{0}» нет.</source>
        <translation>Часового поясу «{0}» немає.</translation>
    </message>
    <message>
        <source>Выберите часовой пояс из списка.</source>
        <translation>Виберіть часовий пояс зі списку.</translation>
    </message>
    <message>
        <source>Нет Secret</source>
        <translation>Немає Secret</translation>
    </message>
    <message>
        <source>На этом компьютере нет Secret для {0}.</source>
        <translation>На цьому комп’ютері немає Secret для {0}.</translation>
    </message>
    <message>
        <source>Откройте учетную запись («Маркетинг» → «Учетные записи электронной почты») и введите Secret.</source>
        <translation>Відкрийте обліковий запис («Маркетинг» → «Облікові записи електронної пошти») і введіть Secret.</translation>
    </message>
    <message>
        <source>Нет пароля</source>
        <translation>Немає пароля</translation>
    </message>
    <message>
        <source>Нет пароля для ящика {0}.</source>
        <translation>Немає пароля до скриньки {0}.</translation>
    </message>
    <message>
        <source>Пароль не заполнен.</source>
        <translation>Пароль не заповнено.</translation>
    </message>
    <message>
        <source>Введите пароль в учетной записи этого ящика.</source>
        <translation>Введіть пароль в обліковому записі цієї скриньки.</translation>
    </message>
    <message>
        <source>Хранилище паролей недоступно</source>
        <translation>Сховище паролів недоступне</translation>
    </message>
    <message>
        <source>Хранилище паролей этого компьютера не отвечает: {0}.</source>
        <translation>Сховище паролів цього комп’ютера не відповідає: {0}.</translation>
    </message>
    <message>
        <source>Войдите в компьютер под своим пользователем заново и повторите действие.</source>
        <translation>Увійдіть у комп’ютер під своїм користувачем ще раз і повторіть дію.</translation>
    </message>
    <message>
        <source>Учетная запись нужна письмам</source>
        <translation>Обліковий запис потрібен листам</translation>
    </message>
    <message>
        <source>Учетную запись удалить нельзя. Писем, которые от неё зависят: {0}.</source>
        <translation>Обліковий запис видалити не можна. Листів, які від нього залежать: {0}.</translation>
    </message>
    <message>
        <source>Это письма, которые ждут отправки, отправлены под вопросом или идут в кампании SendPulse. Отправьте их либо удалите из очереди («Рассылка сообщений»), дождитесь конца кампании, потом удалите учетную запись.</source>
        <translation>Це листи, які чекають на надсилання, надіслані під питанням або входять до кампанії SendPulse. Надішліть їх або видаліть із черги («Розсилка повідомлень»), дочекайтеся кінця кампанії, а потім видаліть обліковий запис.</translation>
    </message>
    <message>
        <source>Серверы не найдены</source>
        <translation>Сервери не знайдено</translation>
    </message>
    <message>
        <source>Не удалось найти почтовые серверы для «{0}».</source>
        <translation>Не вдалося знайти поштові сервери для «{0}».</translation>
    </message>
    <message>
        <source>Проверьте адрес и интернет. Если адрес верный, укажите серверы вручную: их имена есть в справке вашей почты.</source>
        <translation>Перевірте адресу та інтернет. Якщо адреса правильна, вкажіть сервери вручну: їхні імена є в довідці вашої пошти.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Учетных записей пока нет.

Нажмите «Создать» и укажите ящик, от имени которого клиника будет отправлять письма. Это нужно сделать один раз.</source>
        <translation>Облікових записів поки немає.

Натисніть «Створити» і вкажіть скриньку, від імені якої клініка надсилатиме листи. Це потрібно зробити один раз.</translation>
    </message>
    <message>
        <source>Создать</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Изменить</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Учетные записи электронной почты</source>
        <translation>Облікові записи електронної пошти</translation>
    </message>
    <message>
        <source>Удаление учетной записи</source>
        <translation>Видалення облікового запису</translation>
    </message>
    <message>
        <source>Удалить учетную запись {0}?</source>
        <translation>Видалити обліковий запис {0}?</translation>
    </message>
    <message>
        <source>Её Secret будет забыт. Личный кабинет SendPulse, рассылки и отправленные письма останутся.</source>
        <translation>Його Secret буде забуто. Особистий кабінет SendPulse, розсилки та надіслані листи залишаться.</translation>
    </message>
    <message>
        <source>Её пароль будет забыт. Почтовый ящик, рассылки и отправленные письма останутся.</source>
        <translation>Його пароль буде забуто. Поштова скринька, розсилки та надіслані листи залишаться.</translation>
    </message>
</context>
<context>
    <name>AnimalCardWindow</name>
    <message>
        <source>Сначала сохраните карту животного.</source>
        <translation>Спочатку збережіть картку тварини.</translation>
    </message>
    <message>
        <source>Новое животное</source>
        <translation>Нова тварина</translation>
    </message>
    <message>
        <source>Карта животного</source>
        <translation>Картка тварини</translation>
    </message>
    <message>
        <source>Посещения</source>
        <translation>Візити</translation>
    </message>
    <message>
        <source>Письма</source>
        <translation>Листи</translation>
    </message>
</context>
<context>
    <name>AnimalForm</name>
    <message>
        <source>собака, кошка, попугай…</source>
        <translation>собака, кішка, папуга…</translation>
    </message>
    <message>
        <source>Введите кличку.</source>
        <translation>Введіть кличку.</translation>
    </message>
    <message>
        <source>Выберите владельца.</source>
        <translation>Виберіть власника.</translation>
    </message>
    <message>
        <source>Кличка</source>
        <translation>Кличка</translation>
    </message>
    <message>
        <source>Номер карты</source>
        <translation>Номер картки</translation>
    </message>
    <message>
        <source>Владелец</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>Вид животного</source>
        <translation>Вид тварини</translation>
    </message>
    <message>
        <source>Порода</source>
        <translation>Порода</translation>
    </message>
    <message>
        <source>Пол</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Дата рождения</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Примечание</source>
        <translation>Примітка</translation>
    </message>
</context>
<context>
    <name>Animals</name>
    <message>
        <source>Животные</source>
        <translation>Тварини</translation>
    </message>
    <message>
        <source>Животных пока нет. Нажмите «Создать», чтобы завести первую карту.</source>
        <translation>Тварин поки немає. Натисніть «Створити», щоб завести першу картку.</translation>
    </message>
    <message>
        <source>Поиск по кличке, номеру или владельцу (Ctrl+F)</source>
        <translation>Пошук за кличкою, номером або власником (Ctrl+F)</translation>
    </message>
    <message>
        <source>Удалить выбранные карты животных (карт: {0})?</source>
        <translation>Видалити вибрані картки тварин (карток: {0})?</translation>
    </message>
    <message>
        <source>Вместе с картой удаляются посещения. Карта животного, о котором писали, не удаляется, а переносится в архив.</source>
        <translation>Разом із карткою видаляються візити. Картка тварини, про яку писали, не видаляється, а переноситься в архів.</translation>
    </message>
    <message>
        <source>Владелец</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>Номер</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Кличка</source>
        <translation>Кличка</translation>
    </message>
    <message>
        <source>Вид животного</source>
        <translation>Вид тварини</translation>
    </message>
    <message>
        <source>Порода</source>
        <translation>Порода</translation>
    </message>
    <message>
        <source>Последнее посещение</source>
        <translation>Останній візит</translation>
    </message>
    <message>
        <source>Результат лечения</source>
        <translation>Результат лікування</translation>
    </message>
    <message>
        <source>Дата</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Примечание</source>
        <translation>Примітка</translation>
    </message>
</context>
<context>
    <name>AnimalsTab</name>
    <message>
        <source>У клиента пока нет животных. Нажмите «Добавить животное».</source>
        <translation>У клієнта поки немає тварин. Натисніть «Додати тварину».</translation>
    </message>
    <message>
        <source>Добавить животное</source>
        <translation>Додати тварину</translation>
    </message>
</context>
<context>
    <name>AttachedFilesModel</name>
    <message>
        <source>Файл</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Размер</source>
        <translation>Розмір</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>Добавить файл</source>
        <translation>Додати файл</translation>
    </message>
    <message>
        <source>Файлов нет.</source>
        <translation>Файлів немає.</translation>
    </message>
    <message>
        <source>Файлы занимают {0}, а учетная запись разрешает {1}. Удалите лишние файлы.</source>
        <translation>Файли займають {0}, а обліковий запис дозволяє {1}. Видаліть зайві файли.</translation>
    </message>
    <message>
        <source>Занято {0} из {1}</source>
        <translation>Зайнято {0} із {1}</translation>
    </message>
    <message>
        <source>Занято {0}</source>
        <translation>Зайнято {0}</translation>
    </message>
    <message>
        <source>Перетащите файлы сюда или нажмите «Добавить файл».</source>
        <translation>Перетягніть файли сюди або натисніть «Додати файл».</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Приложенные файлы</source>
        <translation>Вкладені файли</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>{0} и бонус {1}</source>
        <translation>{0} і бонус {1}</translation>
    </message>
    <message>
        <source>тариф «{0}»</source>
        <translation>тариф «{0}»</translation>
    </message>
    <message>
        <source>осталось писем: {0}</source>
        <translation>залишилося листів: {0}</translation>
    </message>
    <message>
        <source>занято адресов: {0} из {1}</source>
        <translation>зайнято адрес: {0} із {1}</translation>
    </message>
</context>
<context>
    <name>BalanceLine</name>
    <message>
        <source>Узнаю…</source>
        <translation>Дізнаюся…</translation>
    </message>
    <message>
        <source>SendPulse не сообщил</source>
        <translation>SendPulse не повідомив</translation>
    </message>
    <message>
        <source>Не удалось узнать. {0}</source>
        <translation>Не вдалося дізнатися. {0}</translation>
    </message>
</context>
<context>
    <name>BookStep</name>
    <message>
        <source>Адресная книга</source>
        <translation>Адресна книга</translation>
    </message>
    <message>
        <source>Создать адресную книгу</source>
        <translation>Створити адресну книгу</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Удалить адресную книгу</source>
        <translation>Видалити адресну книгу</translation>
    </message>
    <message>
        <source>Адресная книга создана</source>
        <translation>Адресну книгу створено</translation>
    </message>
    <message>
        <source>Имя в личном кабинете: «{0}»</source>
        <translation>Назва в особистому кабінеті: «{0}»</translation>
    </message>
    <message>
        <source>Передано адресов: {0} из {1}</source>
        <translation>Передано адрес: {0} із {1}</translation>
    </message>
    <message>
        <source>Создаётся, когда получатели зарегистрированы.</source>
        <translation>Створюється, коли одержувачів зареєстровано.</translation>
    </message>
    <message>
        <source>Передаю адреса и имена в SendPulse…</source>
        <translation>Передаю адреси та імена в SendPulse…</translation>
    </message>
    <message>
        <source>Передача адресов продолжится сама.</source>
        <translation>Передавання адрес продовжиться саме.</translation>
    </message>
    <message>
        <source>Передача адресов остановлена. Нажмите кнопку, чтобы продолжить.</source>
        <translation>Передавання адрес зупинено. Натисніть кнопку, щоб продовжити.</translation>
    </message>
    <message>
        <source>Программа передаст SendPulse адреса и имена получателей. Письма от этого ещё не отправляются.</source>
        <translation>Програма передасть SendPulse адреси та імена одержувачів. Листи від цього ще не надсилаються.</translation>
    </message>
    <message>
        <source>Служба удалит книгу {0}, через месяц после создания.</source>
        <translation>Сервіс видалить книгу {0}, через місяць після створення.</translation>
    </message>
</context>
<context>
    <name>BooksTab</name>
    <message>
        <source>Название</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Адресов</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Активных</source>
        <translation>Активних</translation>
    </message>
    <message>
        <source>Создана</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Удалится</source>
        <translation>Видалиться</translation>
    </message>
    <message>
        <source>Адресных книг ещё нет.

Книга появится, когда в документе рассылки на вкладке «Кампания SendPulse» нажата кнопка «Создать адресную книгу». Через месяц служба удаляет книгу сама.</source>
        <translation>Адресних книг ще немає.

Книга з’явиться, коли в документі розсилки на вкладці «Кампанія SendPulse» натиснуто кнопку «Створити адресну книгу». Через місяць сервіс видаляє книгу сам.</translation>
    </message>
    <message>
        <source>Поиск по названию (Ctrl+F)</source>
        <translation>Назва (Ctrl+F)</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Переменные</source>
        <translation>Змінні</translation>
    </message>
    <message>
        <source>Добавлен</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>В книге нет адресов.</source>
        <translation>У книзі немає адрес.</translation>
    </message>
    <message>
        <source>Поиск по адресу (Ctrl+F)</source>
        <translation>Адреса (Ctrl+F)</translation>
    </message>
    <message>
        <source>Заблокировать</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Разблокировать</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Отписать адрес</source>
        <translation>Відписати адресу</translation>
    </message>
    <message>
        <source>Удалить адресную книгу?</source>
        <translation>Видалити адресну книгу?</translation>
    </message>
    <message>
        <source>«{0}»</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Адреса исчезнут вместе с книгой. Кампании и статистика останутся.</source>
        <translation>Адреси зникнуть разом із книгою. Кампанії та статистика залишаться.</translation>
    </message>
</context>
<context>
    <name>Cabinet</name>
    <message>
        <source>Новый: служба проверяет</source>
        <translation>Нова: сервіс перевіряє</translation>
    </message>
    <message>
        <source>Активен</source>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Отписался</source>
        <translation>Відписався</translation>
    </message>
    <message>
        <source>Отписался от всех рассылок</source>
        <translation>Відписався від усіх розсилок</translation>
    </message>
    <message>
        <source>В чёрном списке</source>
        <translation>У чорному списку</translation>
    </message>
    <message>
        <source>Письма не отправляются</source>
        <translation>Листи не надсилаються</translation>
    </message>
    <message>
        <source>Не доставлено</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Ждёт отправки</source>
        <translation>Чекає на надсилання</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Доставлено</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Открыто</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Перешли по ссылке</source>
        <translation>Перейшли за посиланням</translation>
    </message>
    <message>
        <source>Отписка</source>
        <translation>Відписка</translation>
    </message>
    <message>
        <source>Жалоба на спам</source>
        <translation>Скарга на спам</translation>
    </message>
    <message>
        <source>Нет такого почтового ящика</source>
        <translation>Немає такої поштової скриньки</translation>
    </message>
    <message>
        <source>Неправильный адрес</source>
        <translation>Неправильна адреса</translation>
    </message>
    <message>
        <source>Почтовый ящик переполнен</source>
        <translation>Поштова скринька переповнена</translation>
    </message>
    <message>
        <source>Отклонено как спам</source>
        <translation>Відхилено як спам</translation>
    </message>
    <message>
        <source>Почта временно недоступна</source>
        <translation>Пошта тимчасово недоступна</translation>
    </message>
    <message>
        <source>Почта временно не принимает</source>
        <translation>Пошта тимчасово не приймає</translation>
    </message>
    <message>
        <source>Не отправлено: адрес отключён</source>
        <translation>Не надіслано: адресу вимкнено</translation>
    </message>
    <message>
        <source>Не отправлено: отписан раньше</source>
        <translation>Не надіслано: відписано раніше</translation>
    </message>
</context>
<context>
    <name>CabinetHead</name>
    <message>
        <source>Личный кабинет SendPulse</source>
        <translation>Особистий кабінет SendPulse</translation>
    </message>
    <message>
        <source>Годятся только в учебном режиме: эта служба живёт на вашем компьютере.</source>
        <translation>Придатні лише в навчальному режимі: цей сервіс працює на вашому комп’ютері.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Скопировать ID и Secret</source>
        <translation>Скопіювати ID і Secret</translation>
    </message>
    <message>
        <source>Вставьте их в учетной записи в поле «ID»: Secret встанет сам.</source>
        <translation>Вставте їх в обліковому записі в поле «ID»: Secret заповниться сам.</translation>
    </message>
    <message>
        <source>Ключи учебные</source>
        <translation>Ключі навчальні</translation>
    </message>
    <message>
        <source>На счёте: {0} $  ·  Писем в тарифе: {1}</source>
        <translation>На рахунку: {0} $  ·  Листів у тарифі: {1}</translation>
    </message>
</context>
<context>
    <name>CabinetPage</name>
    <message>
        <source>Мои рассылки</source>
        <translation>Мої розсилки</translation>
    </message>
    <message>
        <source>Адресные книги</source>
        <translation>Адресні книги</translation>
    </message>
    <message>
        <source>Письма</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Отправители</source>
        <translation>Відправники</translation>
    </message>
    <message>
        <source>Неполадки</source>
        <translation>Несправності</translation>
    </message>
</context>
<context>
    <name>CampaignDetail</name>
    <message>
        <source>Письмо</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Результаты</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Результат</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Результатов ещё нет.

Они появятся, когда служба начнёт отправлять письма.</source>
        <translation>Результатів ще немає.

Вони з’являться, коли сервіс почне надсилати листи.</translation>
    </message>
    <message>
        <source>Поиск по адресу (Ctrl+F)</source>
        <translation>Адреса (Ctrl+F)</translation>
    </message>
    <message>
        <source>От кого:</source>
        <translation>Від кого:</translation>
    </message>
    <message>
        <source>Тема:</source>
        <translation>Тема:</translation>
    </message>
    <message>
        <source>Файлы:</source>
        <translation>Файли:</translation>
    </message>
</context>
<context>
    <name>CampaignDialogs</name>
    <message>
        <source>Адресная книга</source>
        <translation>Адресна книга</translation>
    </message>
    <message>
        <source>Адресная книга создана. Передано адресов: {0} из {1}.</source>
        <translation>Адресну книгу створено. Передано адрес: {0} із {1}.</translation>
    </message>
    <message>
        <source>Теперь нажмите «Создать кампанию».</source>
        <translation>Тепер натисніть «Створити кампанію».</translation>
    </message>
    <message>
        <source>Некоторое время служба обрабатывает адреса. Потом станет доступна кнопка «Создать кампанию»; окно можно закрыть.</source>
        <translation>Певний час сервіс опрацьовує адреси. Потім стане доступною кнопка «Створити кампанію»; вікно можна закрити.</translation>
    </message>
    <message>
        <source>Создать кампанию</source>
        <translation>Створити кампанію</translation>
    </message>
    <message>
        <source>Создать черновик</source>
        <translation>Створити чернетку</translation>
    </message>
    <message>
        <source>Удалить адресную книгу</source>
        <translation>Видалити адресну книгу</translation>
    </message>
    <message>
        <source>Удалить адресную книгу из SendPulse?</source>
        <translation>Видалити адресну книгу із SendPulse?</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Рассылку снова можно будет изменить. Зарегистрированные получатели останутся, книгу можно создать заново.</source>
        <translation>Розсилку знову можна буде змінити. Зареєстровані одержувачі залишаться, книгу можна створити заново.</translation>
    </message>
    <message>
        <source>Отменить кампанию</source>
        <translation>Скасувати кампанію</translation>
    </message>
    <message>
        <source>Отменить кампанию в SendPulse?</source>
        <translation>Скасувати кампанію в SendPulse?</translation>
    </message>
    <message>
        <source>Письма никому не уйдут. Чтобы отправить их позже, скопируйте рассылку.</source>
        <translation>Листи нікому не буде надіслано. Щоб надіслати їх пізніше, скопіюйте розсилку.</translation>
    </message>
    <message>
        <source>Кампания не отменена.</source>
        <translation>Кампанію не скасовано.</translation>
    </message>
    <message>
        <source>Программа не смогла отменить её. Подождите минуту и повторите.</source>
        <translation>Програмі не вдалося її скасувати. Зачекайте хвилину й повторіть.</translation>
    </message>
    <message>
        <source>SendPulse уже начал её отправлять, вернуть письма нельзя.</source>
        <translation>SendPulse уже почав її надсилати, повернути листи не можна.</translation>
    </message>
    <message>
        <source>Кампания SendPulse</source>
        <translation>Кампанія SendPulse</translation>
    </message>
    <message>
        <source>Письма уйдут, когда вы отправите черновик из личного кабинета SendPulse.</source>
        <translation>Листи буде надіслано, коли ви надішлете чернетку з особистого кабінету SendPulse.</translation>
    </message>
    <message>
        <source>Дальше SendPulse работает сам. Состояние и статистика видны здесь.</source>
        <translation>Далі SendPulse працює сам. Стан і статистику видно тут.</translation>
    </message>
    <message>
        <source>Черновик рассылки получит SendPulse. Получателей: {0}.</source>
        <translation>Чернетку розсилки отримає SendPulse. Одержувачів: {0}.</translation>
    </message>
    <message>
        <source>Получателей письма: {0}.</source>
        <translation>Одержувачів листа: {0}.</translation>
    </message>
    <message>
        <source>Цена: {0} {1}.</source>
        <translation>Ціна: {0} {1}.</translation>
    </message>
    <message>
        <source>Бесплатно: письма входят в тариф.</source>
        <translation>Безкоштовно: листи входять у тариф.</translation>
    </message>
    <message>
        <source>Из тарифа писем: {0}.</source>
        <translation>Листів із тарифу: {0}.</translation>
    </message>
    <message>
        <source>Осталось в тарифе: {0}.</source>
        <translation>Залишилося в тарифі: {0}.</translation>
    </message>
    <message>
        <source>Письма уйдут, только когда вы отправите черновик из личного кабинета.</source>
        <translation>Листи буде надіслано, лише коли ви надішлете чернетку з особистого кабінету.</translation>
    </message>
    <message>
        <source>Отправка начнётся {0}.</source>
        <translation>Надсилання почнеться {0}.</translation>
    </message>
    <message>
        <source>Отправка начнётся сразу, вернуть письма будет нельзя.</source>
        <translation>Надсилання почнеться одразу, повернути листи буде не можна.</translation>
    </message>
    <message>
        <source>Черновик кампании создан.</source>
        <translation>Чернетку кампанії створено.</translation>
    </message>
    <message>
        <source>Кампания создана.</source>
        <translation>Кампанію створено.</translation>
    </message>
    <message>
        <source>Номер в личном кабинете: {0}</source>
        <translation>Номер в особистому кабінеті: {0}</translation>
    </message>
    <message>
        <source>Получателей: {0}</source>
        <translation>Одержувачів: {0}</translation>
    </message>
    <message>
        <source>Из тарифа: {0}</source>
        <translation>Із тарифу: {0}</translation>
    </message>
    <message>
        <source>Сверх тарифа: {0}</source>
        <translation>Понад тариф: {0}</translation>
    </message>
    <message>
        <source>Цена сверх тарифа: {0} {1}</source>
        <translation>Ціна понад тариф: {0} {1}</translation>
    </message>
</context>
<context>
    <name>CampaignNews</name>
    <message>
        <source>Рассылка № {0}: SendPulse ждёт вашего решения</source>
        <translation>Розсилка № {0}: SendPulse чекає на ваше рішення</translation>
    </message>
    <message>
        <source>Рассылка № {0}: можно создать кампанию</source>
        <translation>Розсилка № {0}: можна створити кампанію</translation>
    </message>
    <message>
        <source>Рассылка № {0}: SendPulse отправляет кампанию</source>
        <translation>Розсилка № {0}: SendPulse надсилає кампанію</translation>
    </message>
    <message>
        <source>Рассылка № {0}: кампания отправлена</source>
        <translation>Розсилка № {0}: кампанію надіслано</translation>
    </message>
    <message>
        <source>Рассылка № {0}: кампания отправлена частично</source>
        <translation>Розсилка № {0}: кампанію надіслано частково</translation>
    </message>
    <message>
        <source>Рассылка № {0}: SendPulse не отправил кампанию</source>
        <translation>Розсилка № {0}: SendPulse не надіслав кампанію</translation>
    </message>
    <message>
        <source>Рассылка № {0}: кампания отменена</source>
        <translation>Розсилка № {0}: кампанію скасовано</translation>
    </message>
</context>
<context>
    <name>CampaignPanel</name>
    <message>
        <source>Писем для кампании: {0}</source>
        <translation>Листів для кампанії: {0}</translation>
    </message>
    <message>
        <source>Откройте вкладку «Получатели», отберите клиентов и нажмите «Выполнить регистрацию».</source>
        <translation>Відкрийте вкладку «Одержувачі», відберіть клієнтів і натисніть «Виконати реєстрацію».</translation>
    </message>
    <message>
        <source>Получатели</source>
        <translation>Одержувачі</translation>
    </message>
</context>
<context>
    <name>CampaignStatus</name>
    <message>
        <source>Отправлено</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Кампании больше нет</source>
        <translation>Кампанії більше немає</translation>
    </message>
    <message>
        <source>Черновик лежит в личном кабинете, письма не отправлены.</source>
        <translation>Чернетка лежить в особистому кабінеті, листи не надіслано.</translation>
    </message>
    <message>
        <source>Отправить его можно только из личного кабинета SendPulse. Когда отправите, состояние здесь изменится само. Чтобы отменить рассылку, удалите черновик в личном кабинете.</source>
        <translation>Надіслати її можна лише з особистого кабінету SendPulse. Коли надішлете, стан тут зміниться сам. Щоб скасувати розсилку, видаліть чернетку в особистому кабінеті.</translation>
    </message>
    <message>
        <source>SendPulse работает сам: программу можно закрыть.</source>
        <translation>SendPulse працює сам: програму можна закрити.</translation>
    </message>
    <message>
        <source>Выясните причину в личном кабинете SendPulse. Чтобы отправить письмо ещё раз, скопируйте рассылку.</source>
        <translation>З’ясуйте причину в особистому кабінеті SendPulse. Щоб надіслати лист ще раз, скопіюйте розсилку.</translation>
    </message>
    <message>
        <source>Часть писем SendPulse не отправил.</source>
        <translation>Частину листів SendPulse не надіслав.</translation>
    </message>
    <message>
        <source>Письма не отправлены: в книге не оказалось активных адресов.</source>
        <translation>Листи не надіслано: у книзі не виявилося активних адрес.</translation>
    </message>
    <message>
        <source>SendPulse остановил кампанию посередине.</source>
        <translation>SendPulse зупинив кампанію посередині.</translation>
    </message>
    <message>
        <source>Кто письма не получил, видно на вкладке «Получатели».</source>
        <translation>Хто не отримав листа, видно на вкладці «Одержувачі».</translation>
    </message>
    <message>
        <source>SendPulse не стал отправлять эту кампанию.</source>
        <translation>SendPulse не став надсилати цю кампанію.</translation>
    </message>
    <message>
        <source>Кампания отменена или удалена в личном кабинете.</source>
        <translation>Кампанію скасовано або видалено в особистому кабінеті.</translation>
    </message>
    <message>
        <source>Чтобы отправить письмо, скопируйте рассылку.</source>
        <translation>Щоб надіслати лист, скопіюйте розсилку.</translation>
    </message>
    <message>
        <source>SendPulse больше не показывает эту кампанию. Ушли ли письма, неизвестно.</source>
        <translation>SendPulse більше не показує цю кампанію. Чи надіслано листи, невідомо.</translation>
    </message>
    <message>
        <source>Проверьте в личном кабинете SendPulse, прежде чем отправлять письма ещё раз.</source>
        <translation>Перевірте в особистому кабінеті SendPulse, перш ніж надсилати листи ще раз.</translation>
    </message>
    <message>
        <source>Кампания остановлена. Часть писем могла уйти: программа узнаёт об этом по каждому адресу.</source>
        <translation>Кампанію зупинено. Частину листів могло бути надіслано: програма дізнається про це щодо кожної адреси.</translation>
    </message>
    <message>
        <source>Модератор SendPulse проверяет письмо, обычно это часы.</source>
        <translation>Модератор SendPulse перевіряє лист, зазвичай це кілька годин.</translation>
    </message>
    <message>
        <source>Модератор SendPulse задал вопрос и ждёт ответа.</source>
        <translation>Модератор SendPulse поставив запитання і чекає на відповідь.</translation>
    </message>
    <message>
        <source>Ответьте ему в личном кабинете SendPulse.</source>
        <translation>Дайте йому відповідь в особистому кабінеті SendPulse.</translation>
    </message>
    <message>
        <source>SendPulse просит исправить письмо.</source>
        <translation>SendPulse просить виправити лист.</translation>
    </message>
    <message>
        <source>Исправьте и отправьте его в личном кабинете SendPulse: там написано, что не так.</source>
        <translation>Виправте й надішліть його в особистому кабінеті SendPulse: там написано, що не так.</translation>
    </message>
    <message>
        <source>Для отправки не хватает денег на балансе.</source>
        <translation>Для надсилання не вистачає грошей на балансі.</translation>
    </message>
    <message>
        <source>Пополните баланс в личном кабинете SendPulse.</source>
        <translation>Поповніть баланс в особистому кабінеті SendPulse.</translation>
    </message>
</context>
<context>
    <name>CampaignStep</name>
    <message>
        <source>Кампания</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Создать кампанию</source>
        <translation>Створити кампанію</translation>
    </message>
    <message>
        <source>Служба обрабатывает адреса, обычно это несколько минут. Кнопка станет доступна сама, окно можно закрыть.</source>
        <translation>Сервіс опрацьовує адреси, зазвичай це кілька хвилин. Кнопка стане доступною сама, вікно можна закрити.</translation>
    </message>
    <message>
        <source>Адресная книга готова. Будет создан черновик: он отправляется только из личного кабинета SendPulse.</source>
        <translation>Адресна книга готова. Буде створено чернетку: вона надсилається лише з особистого кабінету SendPulse.</translation>
    </message>
    <message>
        <source>Адресная книга готова. Перед отправкой программа назовёт цену.</source>
        <translation>Адресна книга готова. Перед надсиланням програма назве ціну.</translation>
    </message>
    <message>
        <source>Создаю кампанию…</source>
        <translation>Створюю кампанію…</translation>
    </message>
    <message>
        <source>Создаётся, когда адресная книга готова.</source>
        <translation>Створюється, коли адресна книга готова.</translation>
    </message>
    <message>
        <source>Черновик создан {0}.</source>
        <translation>Чернетку створено {0}.</translation>
    </message>
    <message>
        <source>Кампания создана {0}.</source>
        <translation>Кампанію створено {0}.</translation>
    </message>
    <message>
        <source>Получателей: {0}.</source>
        <translation>Одержувачів: {0}.</translation>
    </message>
    <message>
        <source>Номер в личном кабинете: {0}.</source>
        <translation>Номер в особистому кабінеті: {0}.</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Программа пробует снова сама, ничего не потеряно.</source>
        <translation>Програма пробує знову сама, нічого не втрачено.</translation>
    </message>
    <message>
        <source>Ничего не отправлено: нажмите кнопку ещё раз.</source>
        <translation>Нічого не надіслано: натисніть кнопку ще раз.</translation>
    </message>
    <message>
        <source>Проверьте интернет.</source>
        <translation>Перевірте інтернет.</translation>
    </message>
    <message>
        <source>Нет связи с SendPulse.</source>
        <translation>Немає зв’язку із SendPulse.</translation>
    </message>
    <message>
        <source>ID учетной записи заменили.</source>
        <translation>ID облікового запису замінено.</translation>
    </message>
    <message>
        <source>Адресная книга и кампания остались в прежнем личном кабинете SendPulse. Чтобы программа следила за ними, верните прежние ID и Secret.</source>
        <translation>Адресна книга та кампанія залишилися в попередньому особистому кабінеті SendPulse. Щоб програма стежила за ними, поверніть попередні ID і Secret.</translation>
    </message>
    <message>
        <source>SendPulse сейчас не принимает запросов: их слишком много.</source>
        <translation>SendPulse зараз не приймає запитів: їх забагато.</translation>
    </message>
    <message>
        <source>Подождите минуту.</source>
        <translation>Зачекайте хвилину.</translation>
    </message>
    <message>
        <source>SendPulse не принял ID и Secret учетной записи.</source>
        <translation>SendPulse не прийняв ID і Secret облікового запису.</translation>
    </message>
    <message>
        <source>Откройте учетную запись и введите их заново из личного кабинета, потом повторите действие.</source>
        <translation>Відкрийте обліковий запис і введіть їх заново з особистого кабінету, а потім повторіть дію.</translation>
    </message>
    <message>
        <source>На этом компьютере нет Secret этой учетной записи.</source>
        <translation>На цьому комп’ютері немає Secret цього облікового запису.</translation>
    </message>
    <message>
        <source>Откройте учетную запись и введите Secret.</source>
        <translation>Відкрийте обліковий запис і введіть Secret.</translation>
    </message>
    <message>
        <source>Служба обрабатывает адреса, книга пока занята.</source>
        <translation>Сервіс опрацьовує адреси, книга поки зайнята.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно: кнопка станет доступна сама, окно можно закрыть.</source>
        <translation>Нічого робити не потрібно: кнопка стане доступною сама, вікно можна закрити.</translation>
    </message>
    <message>
        <source>SendPulse остановил адресную книгу.</source>
        <translation>SendPulse зупинив адресну книгу.</translation>
    </message>
    <message>
        <source>Войдите в личный кабинет SendPulse и ответьте модератору. После этого программа продолжит сама.</source>
        <translation>Увійдіть в особистий кабінет SendPulse і дайте відповідь модератору. Після цього програма продовжить сама.</translation>
    </message>
    <message>
        <source>Адресной книги в SendPulse больше нет.</source>
        <translation>Адресної книги в SendPulse більше немає.</translation>
    </message>
    <message>
        <source>Создайте её заново: письма клиентам ещё не отправлены.</source>
        <translation>Створіть її заново: листи клієнтам ще не надіслано.</translation>
    </message>
    <message>
        <source>Адресной книге почти месяц, служба вот-вот удалит её.</source>
        <translation>Адресній книзі майже місяць, сервіс ось-ось видалить її.</translation>
    </message>
    <message>
        <source>Создайте книгу заново: письма клиентам ещё не отправлены.</source>
        <translation>Створіть книгу заново: листи клієнтам ще не надіслано.</translation>
    </message>
    <message>
        <source>Часть адресов SendPulse в книгу не взял.</source>
        <translation>Частину адрес SendPulse у книгу не взяв.</translation>
    </message>
    <message>
        <source>Они отмечены на вкладке «Получатели»: проверьте их. Остальные получат письмо.</source>
        <translation>Їх позначено на вкладці «Одержувачі»: перевірте їх. Решта отримає лист.</translation>
    </message>
    <message>
        <source>В адресной книге есть лишние адреса.</source>
        <translation>В адресній книзі є зайві адреси.</translation>
    </message>
    <message>
        <source>Кто-то добавил их в личном кабинете SendPulse. Удалите их там или удалите книгу здесь и создайте её заново.</source>
        <translation>Хтось додав їх в особистому кабінеті SendPulse. Видаліть їх там або видаліть книгу тут і створіть її заново.</translation>
    </message>
    <message>
        <source>Текст письма изменился, в книге не хватает имён для него.</source>
        <translation>Текст листа змінився, у книзі бракує імен для нього.</translation>
    </message>
    <message>
        <source>Программа передаёт адреса заново. Когда кнопка станет доступна, нажмите «Создать кампанию» ещё раз.</source>
        <translation>Програма передає адреси заново. Коли кнопка стане доступною, натисніть «Створити кампанію» ще раз.</translation>
    </message>
    <message>
        <source>В адресной книге не осталось никого, кому можно писать.</source>
        <translation>В адресній книзі не залишилося нікого, кому можна писати.</translation>
    </message>
    <message>
        <source>Удалите адресную книгу и зарегистрируйте других.</source>
        <translation>Видаліть адресну книгу й зареєструйте інших.</translation>
    </message>
    <message>
        <source>SendPulse создаёт не больше четырёх кампаний в час.</source>
        <translation>SendPulse створює не більше чотирьох кампаній на годину.</translation>
    </message>
    <message>
        <source>Нажимать ничего не нужно: пока программа открыта, кампания будет создана сама.</source>
        <translation>Натискати нічого не потрібно: поки програма відкрита, кампанію буде створено автоматично.</translation>
    </message>
    <message>
        <source>Письмо изменили, и кампанией его отправить нельзя.</source>
        <translation>Лист змінили, і кампанією його надіслати не можна.</translation>
    </message>
    <message>
        <source>Письма не отправлены. Нажмите «Создать кампанию»: программа скажет, что исправить.</source>
        <translation>Листи не надіслано. Натисніть «Створити кампанію»: програма скаже, що виправити.</translation>
    </message>
    <message>
        <source>Ответ SendPulse не дошёл: запрос мог быть и выполнен.</source>
        <translation>Відповідь SendPulse не дійшла: запит міг бути й виконаний.</translation>
    </message>
    <message>
        <source>Программа сама проверяет это в личном кабинете. Дважды письма не уйдут.</source>
        <translation>Програма сама перевіряє це в особистому кабінеті. Двічі листи не буде надіслано.</translation>
    </message>
    <message>
        <source>Кампании в SendPulse нет: запрос не был выполнен.</source>
        <translation>Кампанії в SendPulse немає: запит не було виконано.</translation>
    </message>
    <message>
        <source>Нажмите «Создать кампанию» ещё раз.</source>
        <translation>Натисніть «Створити кампанію» ще раз.</translation>
    </message>
    <message>
        <source>Программу закрыли раньше, чем кампания была создана.</source>
        <translation>Програму закрили раніше, ніж кампанію було створено.</translation>
    </message>
    <message>
        <source>Письма не отправлены. Нажмите «Создать кампанию» ещё раз.</source>
        <translation>Листи не надіслано. Натисніть «Створити кампанію» ще раз.</translation>
    </message>
    <message>
        <source>Лишние теги в письме</source>
        <translation>Зайві теги в листі</translation>
    </message>
    <message>
        <source>В кампании SendPulse не работают теги: {0}.</source>
        <translation>У кампанії SendPulse не працюють теги: {0}.</translation>
    </message>
    <message>
        <source>Уберите их из темы, текста и ссылок и сохраните документ. Работают только {ИМЯ}, {ОТЧЕСТВО} и {ФАМИЛИЯ}, и не внутри ссылок. Или выберите способ рассылки «SMTP»: в нём работают все теги.</source>
        <translation>Приберіть їх із теми, тексту й посилань і збережіть документ. Працюють лише {ИМЯ}, {ОТЧЕСТВО} і {ФАМИЛИЯ}, і не всередині посилань. Або виберіть спосіб розсилки «SMTP»: у ньому працюють усі теги.</translation>
    </message>
    <message>
        <source>Файлов слишком много</source>
        <translation>Забагато файлів</translation>
    </message>
    <message>
        <source>К письму приложено файлов: {0}, а кампания берёт до {1}.</source>
        <translation>До листа вкладено файлів: {0}, а кампанія бере до {1}.</translation>
    </message>
    <message>
        <source>Удалите лишние файлы на вкладке «Письмо» и сохраните документ.</source>
        <translation>Видаліть зайві файли на вкладці «Лист» і збережіть документ.</translation>
    </message>
    <message>
        <source>Получателей нет</source>
        <translation>Одержувачів немає</translation>
    </message>
    <message>
        <source>Для рассылки не зарегистрирован ни один получатель.</source>
        <translation>Для розсилки не зареєстровано жодного одержувача.</translation>
    </message>
    <message>
        <source>На вкладке «Получатели» нажмите «Выполнить регистрацию».</source>
        <translation>На вкладці «Одержувачі» натисніть «Виконати реєстрацію».</translation>
    </message>
    <message>
        <source>Письма уже отправляются</source>
        <translation>Листи вже надсилаються</translation>
    </message>
    <message>
        <source>Письма этой рассылки сейчас отправляются из очереди.</source>
        <translation>Листи цієї розсилки зараз надсилаються з черги.</translation>
    </message>
    <message>
        <source>Дождитесь конца отправки или остановите её в разделе «Рассылка сообщений», потом повторите.</source>
        <translation>Дочекайтеся кінця надсилання або зупиніть його в розділі «Розсилка повідомлень», а потім повторіть.</translation>
    </message>
    <message>
        <source>Рассылка идёт не кампанией</source>
        <translation>Розсилка йде не кампанією</translation>
    </message>
    <message>
        <source>Рассылка № {0} отправляется письмами из очереди.</source>
        <translation>Розсилка № {0} надсилається листами з черги.</translation>
    </message>
    <message>
        <source>Выберите учетную запись SendPulse и способ рассылки «Кампания SendPulse», сохраните документ.</source>
        <translation>Виберіть обліковий запис SendPulse і спосіб розсилки «Кампанія SendPulse», збережіть документ.</translation>
    </message>
    <message>
        <source>Рассылка уже передана в SendPulse</source>
        <translation>Розсилку вже передано в SendPulse</translation>
    </message>
    <message>
        <source>Рассылку № {0} изменить нельзя: её адресная книга или кампания уже в SendPulse.</source>
        <translation>Розсилку № {0} змінити не можна: її адресна книга або кампанія вже в SendPulse.</translation>
    </message>
    <message>
        <source>Пока кампании нет, книгу можно удалить на вкладке «Кампания SendPulse» и исправить документ. Если кампания создана, скопируйте рассылку.</source>
        <translation>Поки кампанії немає, книгу можна видалити на вкладці «Кампанія SendPulse» і виправити документ. Якщо кампанію створено, скопіюйте розсилку.</translation>
    </message>
    <message>
        <source>Другой личный кабинет</source>
        <translation>Інший особистий кабінет</translation>
    </message>
    <message>
        <source>ID учетной записи заменили, а адресная книга осталась в прежнем личном кабинете SendPulse.</source>
        <translation>ID облікового запису замінено, а адресна книга залишилася в попередньому особистому кабінеті SendPulse.</translation>
    </message>
    <message>
        <source>Верните прежние ID и Secret учетной записи. Или удалите здесь адресную книгу и создайте её заново.</source>
        <translation>Поверніть попередні ID і Secret облікового запису. Або видаліть тут адресну книгу та створіть її заново.</translation>
    </message>
    <message>
        <source>Уже сделано</source>
        <translation>Уже зроблено</translation>
    </message>
    <message>
        <source>Рассылка за это время продвинулась дальше, действие не нужно.</source>
        <translation>Розсилка за цей час просунулася далі, дія не потрібна.</translation>
    </message>
    <message>
        <source>Посмотрите, что показано на вкладке «Кампания SendPulse».</source>
        <translation>Подивіться, що показано на вкладці «Кампанія SendPulse».</translation>
    </message>
</context>
<context>
    <name>CampaignsTab</name>
    <message>
        <source>Название</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Адресов</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Доставлено</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Открыто</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Дата</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Рассылок ещё нет.

В документе рассылки выберите учетную запись SendPulse и способ «Кампания SendPulse», создайте адресную книгу и кампанию — она появится здесь.</source>
        <translation>Розсилок ще немає.

У документі розсилки виберіть обліковий запис SendPulse і спосіб «Кампанія SendPulse», створіть адресну книгу та кампанію — вона з’явиться тут.</translation>
    </message>
    <message>
        <source>Поиск по названию и теме (Ctrl+F)</source>
        <translation>Назва, тема (Ctrl+F)</translation>
    </message>
    <message>
        <source>на {0}</source>
        <translation>на {0}</translation>
    </message>
    <message>
        <source>Создана: {0}</source>
        <translation>Створено: {0}</translation>
    </message>
    <message>
        <source>Назначена на: {0}</source>
        <translation>Призначено на: {0}</translation>
    </message>
    <message>
        <source>Отправлена: {0}</source>
        <translation>Надіслано: {0}</translation>
    </message>
    <message>
        <source>Отправить черновик</source>
        <translation>Надіслати чернетку</translation>
    </message>
    <message>
        <source>Одобрить</source>
        <translation>Схвалити</translation>
    </message>
    <message>
        <source>Отклонить</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Вернуть на правку</source>
        <translation>Повернути на виправлення</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Удалить рассылку?</source>
        <translation>Видалити розсилку?</translation>
    </message>
    <message>
        <source>«{0}»</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Рассылка, которую служба ещё не отправила, будет отменена. Остальные исчезнут вместе со статистикой.</source>
        <translation>Розсилку, яку сервіс ще не надіслав, буде скасовано. Решта зникне разом зі статистикою.</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>В архиве</source>
        <translation>В архіві</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Создать</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Вернуть из архива</source>
        <translation>Повернути з архіву</translation>
    </message>
    <message>
        <source>Показать архив</source>
        <translation>Показати архів</translation>
    </message>
    <message>
        <source>В архиве ничего нет.</source>
        <translation>В архіві нічого немає.</translation>
    </message>
    <message>
        <source>Удаление карт</source>
        <translation>Видалення карток</translation>
    </message>
    <message>
        <source>Карты перенесены в архив</source>
        <translation>Картки перенесено в архів</translation>
    </message>
    <message>
        <source>Перенесено в архив: {0}. Удалено: {1}.</source>
        <translation>Перенесено в архів: {0}. Видалено: {1}.</translation>
    </message>
    <message>
        <source>В архив попадают карты, по которым есть письма: их история сохраняется. Вернуть карту можно, поставив галочку «Показать архив».</source>
        <translation>До архіву потрапляють картки, за якими є листи: їхня історія зберігається. Повернути картку можна, поставивши позначку «Показати архів».</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Выберите</source>
        <translation>Виберіть</translation>
    </message>
</context>
<context>
    <name>ClientCardWindow</name>
    <message>
        <source>Сначала сохраните карту клиента.</source>
        <translation>Спочатку збережіть картку клієнта.</translation>
    </message>
    <message>
        <source>Новый клиент</source>
        <translation>Новий клієнт</translation>
    </message>
    <message>
        <source>Карта клиента</source>
        <translation>Картка клієнта</translation>
    </message>
    <message>
        <source>Животные</source>
        <translation>Тварини</translation>
    </message>
    <message>
        <source>Письма</source>
        <translation>Листи</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Фамилия</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Отчество</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Фамилия, имя, отчество</source>
        <translation>Прізвище, ім’я, по батькові</translation>
    </message>
    <message>
        <source>Дата регистрации</source>
        <translation>Дата реєстрації</translation>
    </message>
    <message>
        <source>Примечание</source>
        <translation>Примітка</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Клиенты</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Клиентов пока нет. Нажмите «Создать», чтобы завести первую карту.</source>
        <translation>Клієнтів поки немає. Натисніть «Створити», щоб завести першу картку.</translation>
    </message>
    <message>
        <source>Поиск по имени, адресу или телефону (Ctrl+F)</source>
        <translation>Пошук за іменем, адресою або телефоном (Ctrl+F)</translation>
    </message>
    <message>
        <source>Удалить выбранные карты клиентов (карт: {0})?</source>
        <translation>Видалити вибрані картки клієнтів (карток: {0})?</translation>
    </message>
    <message>
        <source>Вместе с картой удаляются животные клиента и их посещения. Карта клиента, которому писали, не удаляется, а переносится в архив.</source>
        <translation>Разом із карткою видаляються тварини клієнта та їхні візити. Картка клієнта, якому писали, не видаляється, а переноситься в архів.</translation>
    </message>
    <message>
        <source>Клиент</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Адреса электронной почты</source>
        <translation>Адреси електронної пошти</translation>
    </message>
    <message>
        <source>Телефоны</source>
        <translation>Телефони</translation>
    </message>
    <message>
        <source>Животные</source>
        <translation>Тварини</translation>
    </message>
    <message>
        <source>Рассылка разрешена</source>
        <translation>Розсилку дозволено</translation>
    </message>
    <message>
        <source>Зарегистрирован</source>
        <translation>Зареєстровано</translation>
    </message>
    <message>
        <source>Нет адреса</source>
        <translation>Немає адреси</translation>
    </message>
    <message>
        <source>Да</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Нет</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Закрыть программу</source>
        <translation>Закрити програму</translation>
    </message>
    <message>
        <source>Письма сейчас отправляются. Остановить отправку и закрыть программу?</source>
        <translation>Зараз надсилаються листи. Зупинити надсилання та закрити програму?</translation>
    </message>
    <message>
        <source>Остановить и закрыть</source>
        <translation>Зупинити й закрити</translation>
    </message>
    <message>
        <source>Письма, которые уже в руках, дойдут до конца, остальные ждут в очереди.</source>
        <translation>Листи, які вже в роботі, дійдуть до кінця, решта чекає в черзі.</translation>
    </message>
    <message>
        <source>Енот: рассылки — заканчиваю отправку…</source>
        <translation>Єнот: розсилки — закінчую надсилання…</translation>
    </message>
    <message>
        <source>Енот: рассылки</source>
        <translation>Єнот: розсилки</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Вывести список</source>
        <translation>Вивести список</translation>
    </message>
    <message>
        <source>Вверх</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Вниз</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Отметить все</source>
        <translation>Позначити все</translation>
    </message>
    <message>
        <source>Снять все</source>
        <translation>Зняти все</translation>
    </message>
    <message>
        <source>Вывести</source>
        <translation>Вивести</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Отметьте галочками, какие колонки будут выведены в список:</source>
        <translation>Позначте, які стовпці буде виведено у список:</translation>
    </message>
    <message>
        <source>Отмечено колонок: {0}. Порядок можно менять мышью.</source>
        <translation>Позначено стовпців: {0}. Порядок можна змінювати мишею.</translation>
    </message>
    <message>
        <source>Отметьте хотя бы одну колонку.</source>
        <translation>Позначте хоча б один стовпець.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Рассылка разрешена</source>
        <translation>Розсилку дозволено</translation>
    </message>
    <message>
        <source>Как клиент отказался (можно не заполнять)</source>
        <translation>Як клієнт відмовився (можна не заповнювати)</translation>
    </message>
    <message>
        <source>Удалить эту строку</source>
        <translation>Видалити цей рядок</translation>
    </message>
    <message>
        <source>Клиент отказался от писем на этот адрес: строка хранит отказ</source>
        <translation>Клієнт відмовився від листів на цю адресу: рядок зберігає відмову</translation>
    </message>
    <message>
        <source>имя@почта.ru</source>
        <translation>name@poshta.ua</translation>
    </message>
    <message>
        <source>+7 912 345-67-89</source>
        <translation>+380 67 123-45-67</translation>
    </message>
    <message>
        <source>Ответ почты: {0}</source>
        <translation>Відповідь пошти: {0}</translation>
    </message>
    <message>
        <source>Клиент отписался по ссылке в письме {0}.</source>
        <translation>Клієнт відписався за посиланням у листі {0}.</translation>
    </message>
    <message>
        <source>Клиент пожаловался на спам {0}.</source>
        <translation>Клієнт поскаржився на спам {0}.</translation>
    </message>
    <message>
        <source>Отказ записан {0}.</source>
        <translation>Відмову записано {0}.</translation>
    </message>
    <message>
        <source>На этот адрес писем не будет: от рассылки отказался клиент, у которого он тоже записан.</source>
        <translation>На цю адресу листів не буде: від розсилки відмовився клієнт, у якого її теж записано.</translation>
    </message>
    <message>
        <source>Почта не приняла этот адрес {0}: уточните его у клиента.</source>
        <translation>Пошта не прийняла цю адресу {0}: уточніть її в клієнта.</translation>
    </message>
    <message>
        <source>Это не похоже на адрес электронной почты.</source>
        <translation>Це не схоже на адресу електронної пошти.</translation>
    </message>
    <message>
        <source>Нет ли в адресе опечатки?</source>
        <translation>Чи немає в адресі помилки?</translation>
    </message>
    <message>
        <source>Исправить на {0}</source>
        <translation>Виправити на {0}</translation>
    </message>
</context>
<context>
    <name>ContactsEditor</name>
    <message>
        <source>Контактная информация</source>
        <translation>Контактна інформація</translation>
    </message>
    <message>
        <source>Добавить адрес электронной почты</source>
        <translation>Додати адресу електронної пошти</translation>
    </message>
    <message>
        <source>Добавить телефон</source>
        <translation>Додати телефон</translation>
    </message>
</context>
<context>
    <name>CriteriaTable</name>
    <message>
        <source>Параметр</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Сравнение</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Значение</source>
        <translation>Значення</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Доставка</source>
        <translation>Доставка</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Отмена</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Есть несохраненные изменения</source>
        <translation>Є незбережені зміни</translation>
    </message>
    <message>
        <source>Сохранить изменения перед закрытием?</source>
        <translation>Зберегти зміни перед закриттям?</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Не сохранять</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>Папка:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Тип файлов:</source>
        <translation>Тип файлів:</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Карта не сохранена</source>
        <translation>Картку не збережено</translation>
    </message>
    <message>
        <source>В карте нет имени.</source>
        <translation>У картці немає імені.</translation>
    </message>
    <message>
        <source>Введите фамилию или имя клиента, для животного — кличку.</source>
        <translation>Введіть прізвище або ім’я клієнта, для тварини — кличку.</translation>
    </message>
    <message>
        <source>Адрес или телефон не заполнен.</source>
        <translation>Адресу або телефон не заповнено.</translation>
    </message>
    <message>
        <source>Впишите его или удалите пустую строку.</source>
        <translation>Впишіть його або видаліть порожній рядок.</translation>
    </message>
    <message>
        <source>«{0}» — не адрес электронной почты.</source>
        <translation>«{0}» — не адреса електронної пошти.</translation>
    </message>
    <message>
        <source>Исправьте адрес: он выглядит как имя@почта.ru, латинскими буквами.</source>
        <translation>Виправте адресу: вона має вигляд name@poshta.ua, латинськими літерами.</translation>
    </message>
    <message>
        <source>От рассылки на «{0}» клиент отказался: с адресом пропал бы и отказ.</source>
        <translation>Від розсилки на «{0}» клієнт відмовився: разом з адресою зникла б і відмова.</translation>
    </message>
    <message>
        <source>Оставьте адрес в карте, писем он не получает. Закройте карту, не сохраняя, чтобы вернуть строку.</source>
        <translation>Залиште адресу в картці, листів на неї не буде. Щоб повернути рядок, закрийте картку, не зберігаючи.</translation>
    </message>
    <message>
        <source>«{0}» записан в карте дважды.</source>
        <translation>«{0}» записано в картці двічі.</translation>
    </message>
    <message>
        <source>Удалите одну из строк.</source>
        <translation>Видаліть один із рядків.</translation>
    </message>
    <message>
        <source>У карты животного нет номера.</source>
        <translation>У картки тварини немає номера.</translation>
    </message>
    <message>
        <source>Введите номер карты.</source>
        <translation>Введіть номер картки.</translation>
    </message>
    <message>
        <source>Номер {0} уже есть у другого животного.</source>
        <translation>Номер {0} уже має інша тварина.</translation>
    </message>
    <message>
        <source>Введите другой номер карты.</source>
        <translation>Введіть інший номер картки.</translation>
    </message>
    <message>
        <source>Дата {0} ещё не наступила.</source>
        <translation>Дата {0} ще не настала.</translation>
    </message>
    <message>
        <source>Исправьте дату.</source>
        <translation>Виправте дату.</translation>
    </message>
    <message>
        <source>Непредвиденная ошибка</source>
        <translation>Непередбачена помилка</translation>
    </message>
    <message>
        <source>Программа не смогла выполнить действие.</source>
        <translation>Програма не змогла виконати дію.</translation>
    </message>
    <message>
        <source>Данные сохранены. Повторите действие; если ошибка останется, скопируйте отчёт (кнопка «Подробности») и передайте его в поддержку.</source>
        <translation>Дані збережено. Повторіть дію; якщо помилка залишиться, скопіюйте звіт (кнопка «Показати деталі») і передайте його у службу підтримки.</translation>
    </message>
    <message>
        <source>Программа уже запущена</source>
        <translation>Програму вже запущено</translation>
    </message>
    <message>
        <source>С этими данными уже работает другая копия программы.</source>
        <translation>З цими даними вже працює інша копія програми.</translation>
    </message>
    <message>
        <source>Перейдите в её окно или закройте её, потом запустите эту снова.</source>
        <translation>Перейдіть у її вікно або закрийте її, а потім запустіть цю знову.</translation>
    </message>
    <message>
        <source>Папка данных недоступна</source>
        <translation>Папка даних недоступна</translation>
    </message>
    <message>
        <source>Программа не может писать в папку {0}: {1}.</source>
        <translation>Програма не може записувати в папку {0}: {1}.</translation>
    </message>
    <message>
        <source>Проверьте, что папка есть и в неё разрешено записывать.</source>
        <translation>Перевірте, що папка є і в неї дозволено записувати.</translation>
    </message>
    <message>
        <source>Данные лежат на сетевом диске</source>
        <translation>Дані лежать на мережевому диску</translation>
    </message>
    <message>
        <source>Папка {0} находится в сети: база данных там может повредиться.</source>
        <translation>Папка {0} розташована в мережі: база даних там може пошкодитися.</translation>
    </message>
    <message>
        <source>Выберите папку на диске этого компьютера.</source>
        <translation>Виберіть папку на диску цього комп’ютера.</translation>
    </message>
    <message>
        <source>На диске закончилось место</source>
        <translation>На диску закінчилося місце</translation>
    </message>
    <message>
        <source>Изменение не сохранено: нет места на диске с папкой {0}.</source>
        <translation>Зміну не збережено: немає місця на диску з папкою {0}.</translation>
    </message>
    <message>
        <source>Освободите место на диске и повторите. Прежние данные целы.</source>
        <translation>Звільніть місце на диску й повторіть. Попередні дані цілі.</translation>
    </message>
    <message>
        <source>База данных занята</source>
        <translation>База даних зайнята</translation>
    </message>
    <message>
        <source>База данных сейчас занята другим действием.</source>
        <translation>База даних зараз зайнята іншою дією.</translation>
    </message>
    <message>
        <source>Подождите немного и повторите. Ничего не потеряно.</source>
        <translation>Зачекайте трохи й повторіть. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>База данных повреждена</source>
        <translation>Базу даних пошкоджено</translation>
    </message>
    <message>
        <source>Файл {0} повреждён или это не база данных программы.</source>
        <translation>Файл {0} пошкоджено, або це не база даних програми.</translation>
    </message>
    <message>
        <source>Не удаляйте файл. Восстановите данные из резервной копии.</source>
        <translation>Не видаляйте файл. Відновіть дані з резервної копії.</translation>
    </message>
    <message>
        <source>Данные новее программы</source>
        <translation>Дані новіші за програму</translation>
    </message>
    <message>
        <source>База {0} создана более новой версией программы.</source>
        <translation>Базу {0} створено новішою версією програми.</translation>
    </message>
    <message>
        <source>Установите новую версию программы. Данные не изменены.</source>
        <translation>Установіть нову версію програми. Дані не змінено.</translation>
    </message>
    <message>
        <source>Запись не найдена</source>
        <translation>Запис не знайдено</translation>
    </message>
    <message>
        <source>Записи уже нет: возможно, её удалили в другом окне.</source>
        <translation>Запису вже немає: можливо, його видалили в іншому вікні.</translation>
    </message>
    <message>
        <source>Обновите список клавишей F5.</source>
        <translation>Оновіть список клавішею F5.</translation>
    </message>
    <message>
        <source>Файл не прочитан</source>
        <translation>Файл не прочитано</translation>
    </message>
    <message>
        <source>Не удалось прочитать файл {0}: {1}.</source>
        <translation>Не вдалося прочитати файл {0}: {1}.</translation>
    </message>
    <message>
        <source>Проверьте, что файл на месте и не открыт в другой программе.</source>
        <translation>Перевірте, що файл на місці й не відкритий в іншій програмі.</translation>
    </message>
    <message>
        <source>Вложенный файл не найден</source>
        <translation>Вкладений файл не знайдено</translation>
    </message>
    <message>
        <source>Файл «{0}» пропал из папки данных или был изменён.</source>
        <translation>Файл «{0}» зник із папки даних або був змінений.</translation>
    </message>
    <message>
        <source>Удалите вложение в рассылке и добавьте файл заново.</source>
        <translation>Видаліть вкладення в розсилці й додайте файл знову.</translation>
    </message>
    <message>
        <source>Ответ сервера: {0}</source>
        <translation>Відповідь сервера: {0}</translation>
    </message>
    <message>
        <source>Почта не отправлена</source>
        <translation>Пошту не надіслано</translation>
    </message>
    <message>
        <source>Неизвестный тег</source>
        <translation>Невідомий тег</translation>
    </message>
    <message>
        <source>Программа не знает, что подставить вместо: {0}.</source>
        <translation>Програма не знає, що підставити замість: {0}.</translation>
    </message>
    <message>
        <source>Исправьте или удалите эти теги. Известные теги вставляет кнопка «Тег».</source>
        <translation>Виправте або видаліть ці теги. Відомі теги вставляє кнопка «Тег».</translation>
    </message>
    <message>
        <source>У шаблона нет названия</source>
        <translation>У шаблону немає назви</translation>
    </message>
    <message>
        <source>Шаблон без названия нельзя сохранить.</source>
        <translation>Шаблон без назви не можна зберегти.</translation>
    </message>
    <message>
        <source>Введите название, по которому шаблон будет легко найти.</source>
        <translation>Введіть назву, за якою шаблон буде легко знайти.</translation>
    </message>
    <message>
        <source>Название занято</source>
        <translation>Назва зайнята</translation>
    </message>
    <message>
        <source>Шаблон «{0}» уже есть.</source>
        <translation>Шаблон «{0}» уже є.</translation>
    </message>
    <message>
        <source>Введите другое название.</source>
        <translation>Введіть іншу назву.</translation>
    </message>
</context>
<context>
    <name>FaultRow</name>
    <message>
        <source>Один раз</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Всегда</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>Ждёт случая</source>
        <translation>Чекає нагоди</translation>
    </message>
</context>
<context>
    <name>FaultsTab</name>
    <message>
        <source>Всё исправно</source>
        <translation>Усе справно</translation>
    </message>
    <message>
        <source>Служба не отвечает</source>
        <translation>Сервіс не відповідає</translation>
    </message>
    <message>
        <source>Связь обрывается раньше, чем служба что-нибудь сделает. Программа пробует снова сама.</source>
        <translation>Зв’язок обривається раніше, ніж сервіс щось зробить. Програма пробує знову сама.</translation>
    </message>
    <message>
        <source>Ответ теряется после создания кампании</source>
        <translation>Відповідь губиться після створення кампанії</translation>
    </message>
    <message>
        <source>Кампания создана, но программа об этом не узнала. Она ищет кампанию по названию: второй такой же не будет.</source>
        <translation>Кампанію створено, але програма про це не дізналася. Вона шукає кампанію за назвою: другої такої самої не буде.</translation>
    </message>
    <message>
        <source>Слишком много запросов</source>
        <translation>Забагато запитів</translation>
    </message>
    <message>
        <source>Служба просит подождать. Программа ждёт и продолжает сама.</source>
        <translation>Сервіс просить зачекати. Програма чекає й продовжує сама.</translation>
    </message>
    <message>
        <source>Ключ перестал действовать</source>
        <translation>Ключ перестав діяти</translation>
    </message>
    <message>
        <source>Один раз: программа незаметно получает новый ключ. Всегда: служба не принимает ID и Secret, пока их не заменят.</source>
        <translation>Один раз: програма непомітно отримує новий ключ. Завжди: сервіс не приймає ID і Secret, поки їх не замінять.</translation>
    </message>
    <message>
        <source>Книга занята</source>
        <translation>Книга зайнята</translation>
    </message>
    <message>
        <source>Служба всё ещё обрабатывает адреса: кампанию создать нельзя.</source>
        <translation>Сервіс усе ще опрацьовує адреси: кампанію створити не можна.</translation>
    </message>
    <message>
        <source>Больше четырёх кампаний в час</source>
        <translation>Більше чотирьох кампаній на годину</translation>
    </message>
    <message>
        <source>Служба не создаёт кампанию. Программа говорит, до какого времени ждать.</source>
        <translation>Сервіс не створює кампанію. Програма каже, до якого часу чекати.</translation>
    </message>
    <message>
        <source>Деньги кончились</source>
        <translation>Гроші закінчилися</translation>
    </message>
    <message>
        <source>Служба не создаёт кампанию и не берёт письма, пока счёт не пополнят.</source>
        <translation>Сервіс не створює кампанію і не бере листи, поки рахунок не поповнять.</translation>
    </message>
    <message>
        <source>Адрес отправителя не подтверждён</source>
        <translation>Адресу відправника не підтверджено</translation>
    </message>
    <message>
        <source>Служба отказывается отправлять с адреса учетной записи.</source>
        <translation>Сервіс відмовляється надсилати з адреси облікового запису.</translation>
    </message>
    <message>
        <source>Проверка модератором</source>
        <translation>Перевірка модератором</translation>
    </message>
    <message>
        <source>Новые кампании ждут модератора. Одобрить, отклонить или вернуть на правку их можно на вкладке «Мои рассылки».</source>
        <translation>Нові кампанії чекають на модератора. Схвалити, відхилити або повернути на виправлення їх можна на вкладці «Мої розсилки».</translation>
    </message>
    <message>
        <source>Включено неполадок: {0}</source>
        <translation>Увімкнено несправностей: {0}</translation>
    </message>
    <message>
        <source>Сейчас всё исправно. Включите неполадку и посмотрите, что будет.</source>
        <translation>Зараз усе справно. Увімкніть несправність і подивіться, що буде.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Открыть</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Сохранить как…</source>
        <translation>Зберегти як…</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Создать</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Исправить</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Сохранить всё равно</source>
        <translation>Усе одно зберегти</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Полужирный</source>
        <translation>Напівжирний</translation>
    </message>
    <message>
        <source>Курсив</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Подчёркнутый</source>
        <translation>Підкреслений</translation>
    </message>
    <message>
        <source>Список</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Нумерованный список</source>
        <translation>Нумерований список</translation>
    </message>
    <message>
        <source>Ссылка</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Убрать оформление</source>
        <translation>Прибрати оформлення</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Размер букв</source>
        <translation>Розмір літер</translation>
    </message>
    <message>
        <source>Обычный</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Другой цвет…</source>
        <translation>Інший колір…</translation>
    </message>
    <message>
        <source>Цвет букв</source>
        <translation>Колір літер</translation>
    </message>
    <message>
        <source>Тёмно-серый</source>
        <translation>Темно-сірий</translation>
    </message>
    <message>
        <source>Серый</source>
        <translation>Сірий</translation>
    </message>
    <message>
        <source>Красный</source>
        <translation>Червоний</translation>
    </message>
    <message>
        <source>Оранжевый</source>
        <translation>Помаранчевий</translation>
    </message>
    <message>
        <source>Зелёный</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Бирюзовый</source>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>Синий</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Фиолетовый</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>По левому краю</source>
        <translation>За лівим краєм</translation>
    </message>
    <message>
        <source>По центру</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>По правому краю</source>
        <translation>За правим краєм</translation>
    </message>
    <message>
        <source>Вставить тег, например имя клиента</source>
        <translation>Вставити тег, наприклад ім’я клієнта</translation>
    </message>
    <message>
        <source>Тег</source>
        <translation>Тег</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{0} Б</source>
        <translation>{0} Б</translation>
    </message>
    <message>
        <source>{0} КБ</source>
        <translation>{0} КБ</translation>
    </message>
    <message>
        <source>{0} МБ</source>
        <translation>{0} МБ</translation>
    </message>
    <message>
        <source>{0} с</source>
        <translation>{0} с</translation>
    </message>
    <message>
        <source>{0} мин</source>
        <translation>{0} хв</translation>
    </message>
    <message>
        <source>{0} ч {1} мин</source>
        <translation>{0} год {1} хв</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Группа рассылки</source>
        <translation>Група розсилки</translation>
    </message>
    <message>
        <source>Все клиенты, подходящие под отбор</source>
        <translation>Усі клієнти, що підходять під відбір</translation>
    </message>
    <message>
        <source>Зарегистрированные получатели</source>
        <translation>Зареєстровані одержувачі</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Кто в группе</source>
        <translation>Хто в групі</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Групп пока нет</source>
        <translation>Груп поки немає</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Дата</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Файлы</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Вид письма</source>
        <translation>Вид листа</translation>
    </message>
    <message>
        <source>Отправитель</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Начата</source>
        <translation>Почато</translation>
    </message>
    <message>
        <source>Итог</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Что случилось</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>Ответ сервера</source>
        <translation>Відповідь сервера</translation>
    </message>
    <message>
        <source>Рассылка № {0}</source>
        <translation>Розсилка № {0}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Выберите письмо, чтобы прочитать его.</source>
        <translation>Виберіть лист, щоб прочитати його.</translation>
    </message>
    <message>
        <source>Этому клиенту писем ещё не отправляли.</source>
        <translation>Цьому клієнту листів ще не надсилали.</translation>
    </message>
    <message>
        <source>Поиск по теме и адресу (Ctrl+F)</source>
        <translation>Пошук: тема, адреса (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Рассылка писем клиентам — по шагам</source>
        <translation>Розсилка листів клієнтам — крок за кроком</translation>
    </message>
    <message>
        <source>Учебный режим: клиника вымышленная, ни одно письмо не уходит с этого компьютера. Нажимайте любые кнопки; дошедшие письма видны в разделе «Полученные письма».</source>
        <translation>Навчальний режим: клініка вигадана, жоден лист не виходить за межі цього комп’ютера. Натискайте будь-які кнопки; листи, що дійшли, видно в розділі «Отримані листи».</translation>
    </message>
    <message>
        <source>Учетная запись</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Укажите ящик, с которого уходят письма. Это делается один раз.</source>
        <translation>Вкажіть скриньку, з якої надсилатимуться листи. Це робиться один раз.</translation>
    </message>
    <message>
        <source>Учетные записи</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Письмо</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Создайте рассылку: дата, тема, текст и файлы. Сохраните документ.</source>
        <translation>Створіть розсилку: дата, тема, текст і файли. Збережіть документ.</translation>
    </message>
    <message>
        <source>Создать рассылку</source>
        <translation>Створити розсилку</translation>
    </message>
    <message>
        <source>Получатели</source>
        <translation>Одержувачі</translation>
    </message>
    <message>
        <source>На вкладке «Получатели» документа отберите клиентов и нажмите «Выполнить регистрацию». Кто отказался от писем, не попадёт в список.</source>
        <translation>На вкладці «Одержувачі» документа відберіть клієнтів і натисніть «Виконати реєстрацію». Хто відмовився від листів, не потрапить до списку.</translation>
    </message>
    <message>
        <source>Рассылки</source>
        <translation>Розсилки</translation>
    </message>
    <message>
        <source>Отправка</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Выберите отправителя и нажмите «Отправить письмо».</source>
        <translation>Виберіть відправника й натисніть «Надіслати лист».</translation>
    </message>
    <message>
        <source>Рассылка сообщений</source>
        <translation>Розсилка повідомлень</translation>
    </message>
    <message>
        <source>Готово к отправке: {0}</source>
        <translation>Готово до надсилання: {0}</translation>
    </message>
    <message>
        <source>Пока нет ни одной — начните отсюда.</source>
        <translation>Поки немає жодної — почніть звідси.</translation>
    </message>
    <message>
        <source>Писем в очереди: {0}</source>
        <translation>Листів у черзі: {0}</translation>
    </message>
    <message>
        <source>под вопросом: {0}</source>
        <translation>під питанням: {0}</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>Отправки писем</source>
        <translation>Надсилання листів</translation>
    </message>
    <message>
        <source>Получения писем</source>
        <translation>Отримання листів</translation>
    </message>
    <message>
        <source>Хранения отправленных</source>
        <translation>Зберігання надісланих</translation>
    </message>
    <message>
        <source>Параметры подключения:</source>
        <translation>Параметри підключення:</translation>
    </message>
    <message>
        <source>klinika@mail.ru</source>
        <translation>klinika@ukr.net</translation>
    </message>
    <message>
        <source>Прежний пароль</source>
        <translation>Попередній пароль</translation>
    </message>
    <message>
        <source>Sendpulse</source>
        <translation>Sendpulse</translation>
    </message>
    <message>
        <source>Показать пароль</source>
        <translation>Показати пароль</translation>
    </message>
    <message>
        <source>Скрыть пароль</source>
        <translation>Приховати пароль</translation>
    </message>
    <message>
        <source>Отправлять через службу рассылок SendPulse</source>
        <translation>Надсилати через сервіс розсилок SendPulse</translation>
    </message>
    <message>
        <source>Вид учетной записи не меняется: создайте для этого новую.</source>
        <translation>Вид облікового запису не змінюється: створіть для цього новий.</translation>
    </message>
    <message>
        <source>Имя работника или название клиники</source>
        <translation>Ім’я працівника або назва клініки</translation>
    </message>
    <message>
        <source>Адрес электронной почты:</source>
        <translation>Адреса електронної пошти:</translation>
    </message>
    <message>
        <source>Пароль:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>Имя отправителя:</source>
        <translation>Ім’я відправника:</translation>
    </message>
    <message>
        <source>Использовать для:</source>
        <translation>Використовувати для:</translation>
    </message>
    <message>
        <source>info@klinika.ru</source>
        <translation>info@klinika.ua</translation>
    </message>
</context>
<context>
    <name>IncomingFields</name>
    <message>
        <source>Протокол:</source>
        <translation>Протокол:</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Показать Secret</source>
        <translation>Показати Secret</translation>
    </message>
    <message>
        <source>Скрыть Secret</source>
        <translation>Приховати Secret</translation>
    </message>
    <message>
        <source>ID и Secret есть в личном кабинете SendPulse: «Настройки аккаунта» → «API». Скопируйте их оттуда целиком; оба вместе можно вставить в поле «ID».</source>
        <translation>ID і Secret є в особистому кабінеті SendPulse: «Налаштування акаунта» → «API». Скопіюйте їх звідти повністю; обидва разом можна вставити в поле «ID».</translation>
    </message>
    <message>
        <source>Прежний Secret</source>
        <translation>Попередній Secret</translation>
    </message>
    <message>
        <source>ID:</source>
        <translation>ID:</translation>
    </message>
    <message>
        <source>Secret:</source>
        <translation>Secret:</translation>
    </message>
    <message>
        <source>Баланс:</source>
        <translation>Баланс:</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>В письме есть оформление, которое здесь нельзя изменить без потерь (таблицы, стили, картинки). Здесь оно только показано приблизительно; правьте его на вкладке «Разметка HTML».</source>
        <translation>У листі є оформлення, яке тут не можна змінити без втрат (таблиці, стилі, картинки). Тут його лише показано приблизно; редагуйте його на вкладці «Розмітка HTML».</translation>
    </message>
    <message>
        <source>Открыть разметку</source>
        <translation>Відкрити розмітку</translation>
    </message>
    <message>
        <source>Упростить оформление…</source>
        <translation>Спростити оформлення…</translation>
    </message>
    <message>
        <source>Текст HTML</source>
        <translation>Текст HTML</translation>
    </message>
    <message>
        <source>Разметка HTML</source>
        <translation>Розмітка HTML</translation>
    </message>
    <message>
        <source>Тег</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Вставить тег, например имя клиента</source>
        <translation>Вставити тег, наприклад ім’я клієнта</translation>
    </message>
    <message>
        <source>Упростить оформление</source>
        <translation>Спростити оформлення</translation>
    </message>
    <message>
        <source>Оставить от письма только простой текст, списки и ссылки?</source>
        <translation>Залишити від листа лише простий текст, списки та посилання?</translation>
    </message>
    <message>
        <source>Упростить</source>
        <translation>Спростити</translation>
    </message>
    <message>
        <source>Таблицы, картинки и стили будут убраны без возможности вернуть.</source>
        <translation>Таблиці, картинки та стилі буде прибрано без можливості повернути.</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>Сохранить как</source>
        <translation>Зберегти як</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Раньше этого времени письма не отправляются.</source>
        <translation>Раніше цього часу листи не надсилаються.</translation>
    </message>
    <message>
        <source>Дата рассылки</source>
        <translation>Дата розсилки</translation>
    </message>
    <message>
        <source>Вид рассылки</source>
        <translation>Вид розсилки</translation>
    </message>
    <message>
        <source>Учетная запись</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>LetterHelp</name>
    <message>
        <source>Текст из шаблона</source>
        <translation>Текст із шаблону</translation>
    </message>
    <message>
        <source>Заменить тему и текст письма шаблоном «{0}»?</source>
        <translation>Замінити тему й текст листа шаблоном «{0}»?</translation>
    </message>
    <message>
        <source>Заменить</source>
        <translation>Замінити</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>следующая попытка {0}</source>
        <translation>наступна спроба {0}</translation>
    </message>
    <message>
        <source>запланировано на {0}</source>
        <translation>заплановано на {0}</translation>
    </message>
    <message>
        <source>Ответ службы: {0}</source>
        <translation>Відповідь сервісу: {0}</translation>
    </message>
    <message>
        <source>От кого</source>
        <translation>Від кого</translation>
    </message>
    <message>
        <source>Кому</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Дата</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Доставка</source>
        <translation>Доставка</translation>
    </message>
</context>
<context>
    <name>LetterRemoval</name>
    <message>
        <source>Удалить письмо из очереди</source>
        <translation>Видалити лист із черги</translation>
    </message>
    <message>
        <source>Удалить нельзя</source>
        <translation>Видалити не можна</translation>
    </message>
    <message>
        <source>Удалить письмо из очереди? Этот клиент его не получит.</source>
        <translation>Видалити лист із черги? Цей клієнт його не отримає.</translation>
    </message>
    <message>
        <source>Удалить из очереди писем: {0}? Эти клиенты их не получат.</source>
        <translation>Видалити з черги листів: {0}? Ці клієнти їх не отримають.</translation>
    </message>
    <message>
        <source>Очередь писем</source>
        <translation>Черга листів</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>… и ещё: {0}</source>
        <translation>… і ще: {0}</translation>
    </message>
    <message>
        <source>Удалено не всё</source>
        <translation>Видалено не все</translation>
    </message>
    <message>
        <source>Удалено из очереди: {0}. Не удалено: {1}.</source>
        <translation>Видалено з черги: {0}. Не видалено: {1}.</translation>
    </message>
    <message>
        <source>Эти письма уже отправляются, отправлены, удалены из очереди или переданы в SendPulse.</source>
        <translation>Ці листи вже надсилаються, надіслані, видалені з черги або передані в SendPulse.</translation>
    </message>
</context>
<context>
    <name>LetterStep</name>
    <message>
        <source>Письмо</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Сохраните изменения письма.</source>
        <translation>Збережіть зміни листа.</translation>
    </message>
    <message>
        <source>Письмо сохранено. Имена клиентов подставит SendPulse.</source>
        <translation>Лист збережено. Імена клієнтів підставить SendPulse.</translation>
    </message>
    <message>
        <source>Уберите теги: {0}. В кампании они не работают.</source>
        <translation>Приберіть теги: {0}. У кампанії вони не працюють.</translation>
    </message>
    <message>
        <source>Приложено файлов: {0}, а кампания берёт до {1}: удалите лишние.</source>
        <translation>Вкладено файлів: {0}, а кампанія бере до {1}: видаліть зайві.</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Открыть ссылку</source>
        <translation>Відкрити посилання</translation>
    </message>
    <message>
        <source>Открыть эту ссылку в другой программе?</source>
        <translation>Відкрити це посилання в іншій програмі?</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Ссылка не открыта</source>
        <translation>Посилання не відкрито</translation>
    </message>
    <message>
        <source>Эта ссылка ведёт не на сайт, поэтому программа её не открывает.</source>
        <translation>Це посилання веде не на сайт, тому програма його не відкриває.</translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Карта клиента</source>
        <translation>Картка клієнта</translation>
    </message>
    <message>
        <source>Рассылка</source>
        <translation>Розсилка</translation>
    </message>
    <message>
        <source>Сохранить письмо…</source>
        <translation>Зберегти лист…</translation>
    </message>
    <message>
        <source>Это письмо ещё не пробовали отправить.</source>
        <translation>Цей лист ще не намагалися надіслати.</translation>
    </message>
    <message>
        <source>Письмо</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Попытки отправки</source>
        <translation>Спроби надсилання</translation>
    </message>
    <message>
        <source>Рассылка № {0}</source>
        <translation>Розсилка № {0}</translation>
    </message>
    <message>
        <source>Сохранить как</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Письмо (*.eml)</source>
        <translation>Лист (*.eml)</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Отправлено</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Кому</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Результат</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Ответ почты получателя</source>
        <translation>Відповідь пошти одержувача</translation>
    </message>
    <message>
        <source>Размер</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Отдельных писем ещё нет.

Сюда попадают письма рассылок со способом «SMTP» и отдельные письма, отправленные через учетную запись SendPulse.</source>
        <translation>Окремих листів ще немає.

Сюди потрапляють листи розсилок зі способом «SMTP» та окремі листи, надіслані через обліковий запис SendPulse.</translation>
    </message>
    <message>
        <source>Поиск по адресу (Ctrl+F)</source>
        <translation>Адреса (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>без ограничения</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source> с</source>
        <translation> с</translation>
    </message>
    <message>
        <source> МБ</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>Найти самостоятельно</source>
        <translation>Знайти автоматично</translation>
    </message>
    <message>
        <source>Почтовые серверы ограничивают число писем. Программа сама держит эту скорость, чтобы ящик не закрыли.</source>
        <translation>Поштові сервери обмежують кількість листів. Програма сама тримає цю швидкість, щоб скриньку не закрили.</translation>
    </message>
    <message>
        <source>Часовой пояс нужен, чтобы кампании начинались вовремя: он должен быть таким же, как в личном кабинете. Остальное касается писем, отправляемых по одному (SMTP).</source>
        <translation>Часовий пояс потрібен, щоб кампанії починалися вчасно: він має бути таким самим, як в особистому кабінеті. Решта стосується листів, що надсилаються по одному (SMTP).</translation>
    </message>
    <message>
        <source>Часовой пояс личного кабинета:</source>
        <translation>Часовий пояс кабінету:</translation>
    </message>
    <message>
        <source>Писем в час, не больше:</source>
        <translation>Листів на годину, не більше:</translation>
    </message>
    <message>
        <source>Писем в сутки, не больше:</source>
        <translation>Листів на добу, не більше:</translation>
    </message>
    <message>
        <source>Пауза между письмами:</source>
        <translation>Пауза між листами:</translation>
    </message>
    <message>
        <source>Одновременных соединений:</source>
        <translation>Одночасних з’єднань:</translation>
    </message>
    <message>
        <source>Вложения письма, не больше:</source>
        <translation>Вкладення листа, не більше:</translation>
    </message>
    <message>
        <source>Папка отправленных:</source>
        <translation>Папка надісланих:</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Ссылка</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>https://сайт-клиники.ru</source>
        <translation>https://сайт-клініки.ua</translation>
    </message>
    <message>
        <source>Что будет написано в письме</source>
        <translation>Що буде написано в листі</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Текст</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Изменить</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Вставить</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Убрать ссылку</source>
        <translation>Прибрати посилання</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Введите адрес сайта, например https://сайт.ru, или адрес почты.</source>
        <translation>Введіть адресу сайту, наприклад https://сайт.ua, або адресу пошти.</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Печать: {0}</source>
        <translation>Друк: {0}</translation>
    </message>
</context>
<context>
    <name>ListSaving</name>
    <message>
        <source>Файл уже есть</source>
        <translation>Файл уже є</translation>
    </message>
    <message>
        <source>Файл «{0}» уже есть. Заменить его?</source>
        <translation>Файл «{0}» уже є. Замінити його?</translation>
    </message>
    <message>
        <source>Заменить</source>
        <translation>Замінити</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Поиск (Ctrl+F)</source>
        <translation>Пошук (Ctrl+F)</translation>
    </message>
    <message>
        <source>Ничего не найдено.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Всего: {0}</source>
        <translation>Усього: {0}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Фамилия</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Отчество</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Клиент</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Адрес электронной почты</source>
        <translation>Адреса електронної пошти</translation>
    </message>
    <message>
        <source>Тип</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Вид</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Животные</source>
        <translation>Тварини</translation>
    </message>
    <message>
        <source>Дата регистрации</source>
        <translation>Дата реєстрації</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Дата отправки</source>
        <translation>Дата надсилання</translation>
    </message>
    <message>
        <source>Доставка</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Список получателей</source>
        <translation>Список одержувачів</translation>
    </message>
    <message>
        <source>Список получателей рассылки № {0} от {1}</source>
        <translation>Список одержувачів розсилки № {0} від {1}</translation>
    </message>
    <message>
        <source>Получателей: {0}. Тема: «{1}»</source>
        <translation>Одержувачів: {0}. Тема: «{1}»</translation>
    </message>
    <message>
        <source>Получатели рассылки {0} от {1}</source>
        <translation>Одержувачі розсилки {0} від {1}</translation>
    </message>
    <message>
        <source>Файл не записан</source>
        <translation>Файл не записано</translation>
    </message>
    <message>
        <source>Не удалось записать файл {0}: {1}.</source>
        <translation>Не вдалося записати файл {0}: {1}.</translation>
    </message>
    <message>
        <source>Если файл открыт в другой программе, например в Excel, закройте его. Или сохраните список под другим именем либо в другую папку.</source>
        <translation>Якщо файл відкрито в іншій програмі, наприклад в Excel, закрийте його. Або збережіть список під іншим іменем чи в іншу папку.</translation>
    </message>
    <message>
        <source>Список слишком длинный</source>
        <translation>Список задовгий</translation>
    </message>
    <message>
        <source>В такой файл помещается строк не больше {0}.</source>
        <translation>У такий файл вміщується рядків не більше ніж {0}.</translation>
    </message>
    <message>
        <source>Сохраните список как CSV или найдите нужную часть поиском.</source>
        <translation>Збережіть список як CSV або знайдіть потрібну частину пошуком.</translation>
    </message>
    <message>
        <source>Сохранение остановлено</source>
        <translation>Збереження зупинено</translation>
    </message>
    <message>
        <source>Список не сохранен: сохранение остановлено.</source>
        <translation>Список не збережено: збереження зупинено.</translation>
    </message>
    <message>
        <source>Сохранить его можно снова в любое время.</source>
        <translation>Зберегти його можна знову будь-коли.</translation>
    </message>
    <message>
        <source>Нет права</source>
        <translation>Немає права</translation>
    </message>
    <message>
        <source>Для этого нужно право «{0}».</source>
        <translation>Для цього потрібне право «{0}».</translation>
    </message>
    <message>
        <source>Попросите администратора программы дать это право вашей роли.</source>
        <translation>Попросіть адміністратора програми надати це право вашій ролі.</translation>
    </message>
</context>
<context>
    <name>LockNote</name>
    <message>
        <source>Скопировать рассылку</source>
        <translation>Скопіювати розсилку</translation>
    </message>
    <message>
        <source>Рассылка передана в SendPulse, изменить её здесь уже нельзя. Другое письмо отправьте копией этой рассылки.</source>
        <translation>Розсилку передано в SendPulse, змінити її тут уже не можна. Інший лист надішліть копією цієї розсилки.</translation>
    </message>
    <message>
        <source>Адресная книга уже создана: учетную запись и способ рассылки изменить нельзя. Тему, текст, файлы и дату — можно, пока не создана кампания.</source>
        <translation>Адресну книгу вже створено: обліковий запис і спосіб розсилки змінити не можна. Тему, текст, файли й дату — можна, поки не створено кампанію.</translation>
    </message>
</context>
<context>
    <name>MailingHeader</name>
    <message>
        <source>Новая рассылка</source>
        <translation>Нова розсилка</translation>
    </message>
    <message>
        <source>Получателей можно выбрать после сохранения документа.</source>
        <translation>Одержувачів можна вибрати після збереження документа.</translation>
    </message>
    <message>
        <source>Сохранить документ</source>
        <translation>Зберегти документ</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Рассылка № {0}</source>
        <translation>Розсилка № {0}</translation>
    </message>
    <message>
        <source>Рассылка удалена. Её текст ещё можно отсюда скопировать.</source>
        <translation>Розсилку видалено. Її текст ще можна звідси скопіювати.</translation>
    </message>
    <message>
        <source>Программа не знает тегов: {0}. Исправьте их в тексте, иначе получателей не получится зарегистрировать.</source>
        <translation>Програма не знає тегів: {0}. Виправте їх у тексті, інакше одержувачів не вдасться зареєструвати.</translation>
    </message>
</context>
<context>
    <name>MailingTabs</name>
    <message>
        <source>Изменения письма не сохранены. В очередь попадает то, что сохранено: сначала нажмите «Сохранить документ».</source>
        <translation>Зміни листа не збережено. У чергу потрапляє те, що збережено: спочатку натисніть «Зберегти документ».</translation>
    </message>
    <message>
        <source>Изменения письма не сохранены, а в кампанию попадает то, что сохранено. Сначала нажмите «Сохранить документ».</source>
        <translation>Зміни листа не збережено, а в кампанію потрапляє те, що збережено. Спочатку натисніть «Зберегти документ».</translation>
    </message>
    <message>
        <source>Письмо</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Получатели</source>
        <translation>Одержувачі</translation>
    </message>
    <message>
        <source>Кампания SendPulse</source>
        <translation>Кампанія SendPulse</translation>
    </message>
    <message>
        <source>Сначала нажмите «Сохранить документ»</source>
        <translation>Спочатку натисніть «Зберегти документ»</translation>
    </message>
</context>
<context>
    <name>Mailings</name>
    <message>
        <source>Вид</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Создана</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Номер</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Дата рассылки</source>
        <translation>Дата розсилки</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Учетная запись</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Статус</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Получателей</source>
        <translation>Одержувачів</translation>
    </message>
    <message>
        <source>Ожидают</source>
        <translation>Очікують</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Ошибок</source>
        <translation>Збоїв</translation>
    </message>
    <message>
        <source>Нет темы письма</source>
        <translation>Немає теми листа</translation>
    </message>
    <message>
        <source>Тема письма не заполнена.</source>
        <translation>Тему листа не заповнено.</translation>
    </message>
    <message>
        <source>Впишите тему: по ней клиент узнаёт, о чём письмо.</source>
        <translation>Впишіть тему: з неї клієнт дізнається, про що лист.</translation>
    </message>
    <message>
        <source>Нет текста письма</source>
        <translation>Немає тексту листа</translation>
    </message>
    <message>
        <source>Текст письма пуст.</source>
        <translation>Текст листа порожній.</translation>
    </message>
    <message>
        <source>Напишите текст или возьмите его из шаблона.</source>
        <translation>Напишіть текст або візьміть його з шаблону.</translation>
    </message>
    <message>
        <source>Не выбрана учетная запись</source>
        <translation>Не вибрано обліковий запис</translation>
    </message>
    <message>
        <source>Не выбрана учетная запись, с которой отправлять письма.</source>
        <translation>Не вибрано обліковий запис, з якого надсилати листи.</translation>
    </message>
    <message>
        <source>Выберите её в рассылке на вкладке «Письмо» и сохраните документ. Если выбирать не из чего, создайте её в разделе «Учетные записи электронной почты».</source>
        <translation>Виберіть його в розсилці на вкладці «Лист» і збережіть документ. Якщо вибирати немає з чого, створіть його в розділі «Облікові записи електронної пошти».</translation>
    </message>
    <message>
        <source>Учетная запись не для отправки</source>
        <translation>Обліковий запис не для надсилання</translation>
    </message>
    <message>
        <source>Учетная запись {0} не используется для отправки писем.</source>
        <translation>Обліковий запис {0} не використовується для надсилання листів.</translation>
    </message>
    <message>
        <source>Выберите другую или отметьте в этой, что она нужна для отправки писем.</source>
        <translation>Виберіть інший або позначте в цьому, що він потрібен для надсилання листів.</translation>
    </message>
    <message>
        <source>Рассылка изменена в другом окне</source>
        <translation>Розсилку змінено в іншому вікні</translation>
    </message>
    <message>
        <source>Рассылку № {0} сохранили в другом окне, пока она была открыта здесь.</source>
        <translation>Розсилку № {0} зберегли в іншому вікні, поки вона була відкрита тут.</translation>
    </message>
    <message>
        <source>«Показать сохраненное» заменит то, что вы изменили здесь. «Записать моё» заменит то, что сохранено в другом окне.</source>
        <translation>«Показати збережене» замінить те, що ви змінили тут. «Записати моє» замінить те, що збережено в іншому вікні.</translation>
    </message>
    <message>
        <source>Файлы слишком большие</source>
        <translation>Файли завеликі</translation>
    </message>
    <message>
        <source>Приложенные файлы вместе занимают {0}, а учетная запись разрешает {1}.</source>
        <translation>Вкладені файли разом займають {0}, а обліковий запис дозволяє {1}.</translation>
    </message>
    <message>
        <source>Удалите лишние файлы или уменьшите их. Большой файл можно выложить в интернет и дать в письме ссылку.</source>
        <translation>Видаліть зайві файли або зменште їх. Великий файл можна викласти в інтернет і дати в листі посилання.</translation>
    </message>
    <message>
        <source>Папку нельзя приложить</source>
        <translation>Папку не можна вкласти</translation>
    </message>
    <message>
        <source>{0} — это папка, а к письму прикладывают файлы.</source>
        <translation>{0} — це папка, а до листа вкладають файли.</translation>
    </message>
    <message>
        <source>Откройте папку и добавьте нужные файлы из неё.</source>
        <translation>Відкрийте папку й додайте потрібні файли з неї.</translation>
    </message>
    <message>
        <source>Рассылку нельзя удалить</source>
        <translation>Розсилку не можна видалити</translation>
    </message>
    <message>
        <source>Для рассылки № {0} уже зарегистрированы получатели: {1}.</source>
        <translation>Для розсилки № {0} уже зареєстровано одержувачів: {1}.</translation>
    </message>
    <message>
        <source>Она остаётся в истории писем. Если письма отправлять не нужно, удалите их из очереди в разделе «Рассылка сообщений».</source>
        <translation>Вона залишається в історії листів. Якщо листи надсилати не потрібно, видаліть їх із черги в розділі «Розсилка повідомлень».</translation>
    </message>
    <message>
        <source>{0} МБ</source>
        <translation>{0} МБ</translation>
    </message>
    <message>
        <source>В кампании работают только теги ИМЯ, ОТЧЕСТВО, ФАМИЛИЯ. Уберите: {0}.</source>
        <translation>У кампанії працюють лише теги ИМЯ, ОТЧЕСТВО, ФАМИЛИЯ. Приберіть: {0}.</translation>
    </message>
    <message>
        <source>К кампании можно приложить файлов: {0}, а приложено: {1}. Удалите лишние.</source>
        <translation>До кампанії можна вкласти файлів: {0}, а вкладено: {1}. Видаліть зайві.</translation>
    </message>
    <message>
        <source>{0} в ссылке</source>
        <translation>{0} у посиланні</translation>
    </message>
    <message>
        <source>Дальше: вкладка «Получатели» — отбор клиентов и регистрация.</source>
        <translation>Далі: вкладка «Одержувачі» — відбір клієнтів і реєстрація.</translation>
    </message>
    <message>
        <source>Получателей: {0}</source>
        <translation>Одержувачів: {0}</translation>
    </message>
    <message>
        <source>Ожидают: {0}</source>
        <translation>Очікують: {0}</translation>
    </message>
    <message>
        <source>Отправлено: {0}</source>
        <translation>Надіслано: {0}</translation>
    </message>
    <message>
        <source>Ошибок: {0}</source>
        <translation>Збоїв: {0}</translation>
    </message>
    <message>
        <source>Удалено: {0}</source>
        <translation>Видалено: {0}</translation>
    </message>
    <message>
        <source>Дальше: «Кампания SendPulse» → «Создать адресную книгу».</source>
        <translation>Далі: «Кампанія SendPulse» → «Створити адресну книгу».</translation>
    </message>
    <message>
        <source>Дальше: подождите, потом «Создать кампанию».</source>
        <translation>Далі: зачекайте, потім «Створити кампанію».</translation>
    </message>
    <message>
        <source>{0}: вкладка «Кампания SendPulse».</source>
        <translation>{0}: вкладка «Кампанія SendPulse».</translation>
    </message>
    <message>
        <source>Программа создаст её сама.</source>
        <translation>Програма створить її сама.</translation>
    </message>
    <message>
        <source>Письма отправит SendPulse.</source>
        <translation>Листи надішле SendPulse.</translation>
    </message>
    <message>
        <source>Письма отправляет SendPulse.</source>
        <translation>Листи надсилає SendPulse.</translation>
    </message>
    <message>
        <source>Дальше: отправьте его из личного кабинета.</source>
        <translation>Далі: надішліть її з особистого кабінету.</translation>
    </message>
    <message>
        <source>Причина — на вкладке «Кампания SendPulse».</source>
        <translation>Причина — на вкладці «Кампанія SendPulse».</translation>
    </message>
    <message>
        <source>Дошли ли письма, неизвестно.</source>
        <translation>Чи дійшли листи, невідомо.</translation>
    </message>
    <message>
        <source>Письма этой рассылки уже не уйдут.</source>
        <translation>Листи цієї розсилки вже не буде надіслано.</translation>
    </message>
    <message>
        <source>Назначена на {0}</source>
        <translation>Призначено на {0}</translation>
    </message>
    <message>
        <source>Можно создать кампанию</source>
        <translation>Можна створити кампанію</translation>
    </message>
</context>
<context>
    <name>MailingsPage</name>
    <message>
        <source>Рассылок пока нет. Нажмите «Создать», чтобы написать первую.</source>
        <translation>Розсилок поки немає. Натисніть «Створити», щоб написати першу.</translation>
    </message>
    <message>
        <source>Создать</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Скопировать</source>
        <translation>Скопіювати</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Рассылки</source>
        <translation>Розсилки</translation>
    </message>
    <message>
        <source>Удаление рассылки</source>
        <translation>Видалення розсилки</translation>
    </message>
    <message>
        <source>Удалить рассылку № {0} «{1}»?</source>
        <translation>Видалити розсилку № {0} «{1}»?</translation>
    </message>
    <message>
        <source>Текст и приложенные файлы будут удалены вместе с ней.</source>
        <translation>Текст і вкладені файли буде видалено разом із нею.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Енот: рассылки</source>
        <translation>Єнот: розсилки</translation>
    </message>
    <message>
        <source>Открываю данные клиники…</source>
        <translation>Відкриваю дані клініки…</translation>
    </message>
</context>
<context>
    <name>MethodField</name>
    <message>
        <source>Способ рассылки</source>
        <translation>Спосіб розсилки</translation>
    </message>
    <message>
        <source>«SMTP»: письма уходят из очереди по одному. «Кампания SendPulse»: служба рассылает всё сама.</source>
        <translation>«SMTP»: листи надсилаються з черги по одному. «Кампанія SendPulse»: сервіс розсилає все сам.</translation>
    </message>
    <message>
        <source>Черновик</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Кампания сохранится в SendPulse как черновик: отправить её можно только из личного кабинета.</source>
        <translation>Кампанія збережеться в SendPulse як чернетка: надіслати її можна лише з особистого кабінету.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Еще</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Вывести список</source>
        <translation>Вивести список</translation>
    </message>
    <message>
        <source>Сохранить как группу рассылки…</source>
        <translation>Зберегти як групу розсилки…</translation>
    </message>
    <message>
        <source>Удалить группу рассылки</source>
        <translation>Видалити групу розсилки</translation>
    </message>
    <message>
        <source>Показать очередь</source>
        <translation>Показати чергу</translation>
    </message>
    <message>
        <source>Удалить письмо из очереди</source>
        <translation>Видалити лист із черги</translation>
    </message>
    <message>
        <source>Сначала выберите получателей в списке.</source>
        <translation>Спочатку виберіть одержувачів у списку.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Енот: рассылки</source>
        <translation>Єнот: розсилки</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>Открыть рассылку</source>
        <translation>Відкрити розсилку</translation>
    </message>
</context>
<context>
    <name>OptionalDayField</name>
    <message>
        <source>известна</source>
        <translation>відома</translation>
    </message>
</context>
<context>
    <name>OwnerDialog</name>
    <message>
        <source>Владелец животного</source>
        <translation>Власник тварини</translation>
    </message>
    <message>
        <source>Клиентов пока нет. Сначала заведите карту клиента.</source>
        <translation>Клієнтів поки немає. Спочатку заведіть картку клієнта.</translation>
    </message>
    <message>
        <source>Имя, адрес или телефон</source>
        <translation>Ім’я, адреса або телефон</translation>
    </message>
    <message>
        <source>Выбрать</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>OwnerField</name>
    <message>
        <source>Владелец не выбран</source>
        <translation>Власника не вибрано</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Выбрать…</source>
        <translation>Вибрати…</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>Пароль почтового ящика</source>
        <translation>Пароль поштової скриньки</translation>
    </message>
    <message>
        <source>На этом компьютере нет Secret для {0}.
Введите его (он есть в личном кабинете SendPulse: «Настройки аккаунта» → «API»):</source>
        <translation>На цьому комп’ютері немає Secret для {0}.
Введіть його (він є в особистому кабінеті SendPulse: «Налаштування акаунта» → «API»):</translation>
    </message>
    <message>
        <source>На этом компьютере нет пароля для {0}.
Введите его (для многих почт это пароль для приложения):</source>
        <translation>На цьому комп’ютері немає пароля до {0}.
Введіть його (для багатьох поштових служб це пароль для застосунку):</translation>
    </message>
    <message>
        <source>Продолжить отправку</source>
        <translation>Продовжити надсилання</translation>
    </message>
    <message>
        <source>Secret учетной записи SendPulse</source>
        <translation>Secret облікового запису SendPulse</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>Ждём до {0}.</source>
        <translation>Чекаємо до {0}.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Остановить</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Сохраняю список: {0} из {1}</source>
        <translation>Зберігаю список: {0} із {1}</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Это адрес бесплатной почты. Кампании с таких адресов SendPulse отклоняет: возьмите адрес на собственном домене клиники, например info@klinika.ru.</source>
        <translation>Це адреса безкоштовної пошти. Кампанії з таких адрес SendPulse відхиляє: візьміть адресу на власному домені клініки, наприклад info@klinika.ua.</translation>
    </message>
    <message>
        <source>{0} больше не пускает почтовые программы по паролю. Отправлять письма через этот ящик не получится: возьмите ящик другой почты.</source>
        <translation>{0} більше не пускає поштові програми за паролем. Надсилати листи через цю скриньку не вийде: візьміть скриньку іншої пошти.</translation>
    </message>
    <message>
        <source>Правила {0} запрещают рассылки: ящик могут закрыть. Для рассылок лучше взять другой.</source>
        <translation>Правила {0} забороняють розсилки: скриньку можуть закрити. Для розсилок краще взяти іншу.</translation>
    </message>
    <message>
        <source>{0}: обычный пароль от ящика здесь не подойдёт, нужен отдельный пароль для приложения.</source>
        <translation>{0}: звичайний пароль від скриньки тут не підійде, потрібен окремий пароль для застосунку.</translation>
    </message>
    <message>
        <source>Создайте его на сайте почты: «Настройки» → «Безопасность» → «Пароли для внешних приложений».</source>
        <translation>Створіть його на сайті пошти: «Налаштування» → «Безпека» → «Паролі для зовнішніх застосунків».</translation>
    </message>
    <message>
        <source>В настройках почты разрешите доступ по IMAP для почтовых программ, затем создайте пароль приложения в Яндекс ID: «Безопасность» → «Пароли приложений».</source>
        <translation>У налаштуваннях пошти дозвольте поштовим програмам доступ через IMAP, а потім створіть пароль застосунку в Яндекс ID: «Безпека» → «Паролі застосунків».</translation>
    </message>
    <message>
        <source>На сайте почты откройте «Настройки», включите доступ по IMAP и создайте там пароль для внешних программ.</source>
        <translation>На сайті пошти відкрийте «Налаштування», увімкніть доступ через IMAP і створіть там пароль для зовнішніх програм.</translation>
    </message>
    <message>
        <source>Включите в аккаунте Google двухэтапную аутентификацию и создайте «Пароль приложения». После смены основного пароля его придётся создать заново.</source>
        <translation>Увімкніть в обліковому записі Google двоетапну перевірку та створіть «Пароль додатка». Після зміни основного пароля його доведеться створити знову.</translation>
    </message>
    <message>
        <source>Создайте его на сайте почты в настройках безопасности.</source>
        <translation>Створіть його на сайті пошти в налаштуваннях безпеки.</translation>
    </message>
    <message>
        <source>И разрешите там доступ почтовым программам.</source>
        <translation>І дозвольте там доступ поштовим програмам.</translation>
    </message>
    <message>
        <source>{0}: сначала разрешите на сайте почты доступ для почтовых программ (IMAP, POP3, SMTP).</source>
        <translation>{0}: спочатку дозвольте на сайті пошти доступ для поштових програм (IMAP, POP3, SMTP).</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Получатель</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Запланировано</source>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Следующая попытка</source>
        <translation>Наступна спроба</translation>
    </message>
    <message>
        <source>Рассылка №</source>
        <translation>Розсилка №</translation>
    </message>
    <message>
        <source>Очередь на отправку</source>
        <translation>Черга надсилання</translation>
    </message>
    <message>
        <source>Возможно отправленные</source>
        <translation>Можливо надіслані</translation>
    </message>
    <message>
        <source>Не отправленные</source>
        <translation>Не надіслані</translation>
    </message>
    <message>
        <source>Отправленные</source>
        <translation>Надіслані</translation>
    </message>
    <message>
        <source>Удаленные из очереди</source>
        <translation>Видалені з черги</translation>
    </message>
    <message>
        <source>В кампании SendPulse</source>
        <translation>У кампанії SendPulse</translation>
    </message>
    <message>
        <source>Все письма</source>
        <translation>Усі листи</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Открыть письмо</source>
        <translation>Відкрити лист</translation>
    </message>
    <message>
        <source>Вернуть в очередь</source>
        <translation>Повернути в чергу</translation>
    </message>
    <message>
        <source>Отправить выбранные письма</source>
        <translation>Надіслати вибрані листи</translation>
    </message>
    <message>
        <source>Открыть рассылку</source>
        <translation>Відкрити розсилку</translation>
    </message>
    <message>
        <source>Отправить ещё раз</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>Считать отправленным</source>
        <translation>Вважати надісланим</translation>
    </message>
    <message>
        <source>Письма не вернулись в очередь</source>
        <translation>Листи не повернулися в чергу</translation>
    </message>
    <message>
        <source>Кампания SendPulse, с которой их отправляли, ещё не закончена.</source>
        <translation>Кампанію SendPulse, з якою їх надсилали, ще не завершено.</translation>
    </message>
    <message>
        <source>Когда она закончится, их можно будет отправить по одному.</source>
        <translation>Коли вона завершиться, їх можна буде надіслати по одному.</translation>
    </message>
    <message>
        <source>Отправить ещё раз? Если первое письмо дошло, клиент получит второе.</source>
        <translation>Надіслати ще раз? Якщо перший лист дійшов, клієнт отримає другий.</translation>
    </message>
    <message>
        <source>Открыть карту клиента</source>
        <translation>Відкрити картку клієнта</translation>
    </message>
    <message>
        <source>Считать выбранные письма отправленными? Повторно они не уйдут.</source>
        <translation>Вважати вибрані листи надісланими? Повторно вони не надсилатимуться.</translation>
    </message>
    <message>
        <source>Очередь писем</source>
        <translation>Черга листів</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Отправить письмо</source>
        <translation>Надіслати лист</translation>
    </message>
    <message>
        <source>Рассылка № {0}  ✕</source>
        <translation>Розсилка № {0}  ✕</translation>
    </message>
    <message>
        <source>Показать письма всех рассылок</source>
        <translation>Показати листи всіх розсилок</translation>
    </message>
    <message>
        <source>Таких писем нет.</source>
        <translation>Таких листів немає.</translation>
    </message>
    <message>
        <source>Писем, которые ждут отправки отсюда, нет.

Письма кампании отправляет SendPulse: документ рассылки, вкладка «Кампания SendPulse».
Посмотреть их: «Показать» → «В кампании SendPulse».</source>
        <translation>Листів, які чекають на надсилання звідси, немає.

Листи кампанії надсилає SendPulse: документ розсилки, вкладка «Кампанія SendPulse».
Переглянути їх: «Показати» → «У кампанії SendPulse».</translation>
    </message>
    <message>
        <source>Все письма отправлены.

Посмотреть их: «Показать» → «Отправленные».</source>
        <translation>Усі листи надіслано.

Переглянути їх: «Показати» → «Надіслані».</translation>
    </message>
    <message>
        <source>Писем, которые ждут отправки, нет.

Остальные письма: «Показать» → «Все письма».</source>
        <translation>Листів, які чекають на надсилання, немає.

Решта листів: «Показати» → «Усі листи».</translation>
    </message>
    <message>
        <source>Здесь нет писем.

Письма попадают в очередь, когда в документе рассылки на вкладке «Получатели» нажата кнопка «Выполнить регистрацию».</source>
        <translation>Тут немає листів.

Листи потрапляють у чергу, коли в документі розсилки на вкладці «Одержувачі» натиснуто кнопку «Виконати реєстрацію».</translation>
    </message>
    <message>
        <source>Поиск по получателю, адресу, теме (Ctrl+F)</source>
        <translation>Пошук за одержувачем, адресою, темою (Ctrl+F)</translation>
    </message>
    <message>
        <source>Отправитель:</source>
        <translation>Відправник:</translation>
    </message>
    <message>
        <source>Показать:</source>
        <translation>Показати:</translation>
    </message>
    <message>
        <source>E-mail рассылка</source>
        <translation>E-mail розсилка</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Почтовый сервер не найден.</source>
        <translation>Поштовий сервер не знайдено.</translation>
    </message>
    <message>
        <source>Проверьте имя сервера в учетной записи и есть ли на компьютере интернет.</source>
        <translation>Перевірте ім’я сервера в обліковому записі та чи є на комп’ютері інтернет.</translation>
    </message>
    <message>
        <source>Почтовый сервер не принимает соединение.</source>
        <translation>Поштовий сервер не приймає з’єднання.</translation>
    </message>
    <message>
        <source>Проверьте порт в учетной записи. Если он верный, соединение может закрывать антивирус или сетевой экран.</source>
        <translation>Перевірте порт в обліковому записі. Якщо він правильний, з’єднання може закривати антивірус або брандмауер.</translation>
    </message>
    <message>
        <source>Почтовый сервер не отвечает.</source>
        <translation>Поштовий сервер не відповідає.</translation>
    </message>
    <message>
        <source>Проверьте интернет и порт в учетной записи, повторите позже.</source>
        <translation>Перевірте інтернет і порт в обліковому записі, повторіть пізніше.</translation>
    </message>
    <message>
        <source>Связь с почтовым сервером оборвалась.</source>
        <translation>Зв’язок із поштовим сервером обірвався.</translation>
    </message>
    <message>
        <source>Проверьте интернет. Письма, которые не ушли, ждут в очереди.</source>
        <translation>Перевірте інтернет. Листи, які не вдалося надіслати, чекають у черзі.</translation>
    </message>
    <message>
        <source>По этому адресу отвечает не тот сервер, который нужен.</source>
        <translation>За цією адресою відповідає не той сервер, який потрібен.</translation>
    </message>
    <message>
        <source>Проверьте порт и вид шифрования в учетной записи.</source>
        <translation>Перевірте порт і вид шифрування в обліковому записі.</translation>
    </message>
    <message>
        <source>Сертификату почтового сервера нельзя доверять.</source>
        <translation>Сертифікату поштового сервера не можна довіряти.</translation>
    </message>
    <message>
        <source>Пароль не был отправлен. Проверьте имя сервера и дату на компьютере; если соединения проверяет антивирус, отключите в нём проверку почты.</source>
        <translation>Пароль не було надіслано. Перевірте ім’я сервера й дату на комп’ютері; якщо з’єднання перевіряє антивірус, вимкніть у ньому перевірку пошти.</translation>
    </message>
    <message>
        <source>Сервер не предлагает шифрование STARTTLS.</source>
        <translation>Сервер не пропонує шифрування STARTTLS.</translation>
    </message>
    <message>
        <source>Выберите SSL/TLS и порт 465 (для IMAP — 993, для POP3 — 995).</source>
        <translation>Виберіть SSL/TLS і порт 465 (для IMAP — 993, для POP3 — 995).</translation>
    </message>
    <message>
        <source>Без шифрования пароль ушёл бы по сети открытым текстом.</source>
        <translation>Без шифрування пароль пішов би мережею відкритим текстом.</translation>
    </message>
    <message>
        <source>Выберите SSL/TLS или STARTTLS.</source>
        <translation>Виберіть SSL/TLS або STARTTLS.</translation>
    </message>
    <message>
        <source>Сервер не принял имя пользователя или пароль.</source>
        <translation>Сервер не прийняв ім’я користувача або пароль.</translation>
    </message>
    <message>
        <source>Введите пароль ещё раз. Проверьте в настройках ящика, что доступ для почтовых программ (IMAP, SMTP) разрешён.</source>
        <translation>Введіть пароль ще раз. Перевірте в налаштуваннях скриньки, що доступ для поштових програм (IMAP, SMTP) дозволено.</translation>
    </message>
    <message>
        <source>Сервер ждёт не обычный пароль, а пароль для приложения.</source>
        <translation>Сервер чекає не звичайний пароль, а пароль для застосунку.</translation>
    </message>
    <message>
        <source>Создайте пароль для приложения в настройках безопасности почтового ящика и введите его здесь.</source>
        <translation>Створіть пароль для застосунку в налаштуваннях безпеки поштової скриньки та введіть його тут.</translation>
    </message>
    <message>
        <source>Сервер не предлагает вход по паролю.</source>
        <translation>Сервер не пропонує вхід за паролем.</translation>
    </message>
    <message>
        <source>Проверьте порт и шифрование. Ящики Outlook.com и Microsoft 365 вход по паролю больше не разрешают: возьмите другой ящик.</source>
        <translation>Перевірте порт і шифрування. Скриньки Outlook.com і Microsoft 365 більше не дозволяють вхід за паролем: візьміть іншу скриньку.</translation>
    </message>
    <message>
        <source>Для учетной записи нет пароля.</source>
        <translation>Для облікового запису немає пароля.</translation>
    </message>
    <message>
        <source>Сервер не разрешает отправлять с этого адреса.</source>
        <translation>Сервер не дозволяє надсилати з цієї адреси.</translation>
    </message>
    <message>
        <source>Достигнут предел писем для этого ящика.</source>
        <translation>Досягнуто межі кількості листів для цієї скриньки.</translation>
    </message>
    <message>
        <source>Остальные письма ждут в очереди. Продолжите позже или выберите другого отправителя.</source>
        <translation>Решта листів чекає в черзі. Продовжте пізніше або виберіть іншого відправника.</translation>
    </message>
    <message>
        <source>Почтовый сервер принял письма за спам.</source>
        <translation>Поштовий сервер вважає листи спамом.</translation>
    </message>
    <message>
        <source>Отправка остановлена, чтобы ящик не закрыли. Войдите в ящик на сайте почты, проверьте текст письма и продолжите не раньше чем через сутки.</source>
        <translation>Надсилання зупинено, щоб скриньку не закрили. Увійдіть у скриньку на сайті пошти, перевірте текст листа й продовжте не раніше ніж за добу.</translation>
    </message>
    <message>
        <source>Адрес получателя не существует или не принимает писем.</source>
        <translation>Адреси одержувача не існує, або вона не приймає листів.</translation>
    </message>
    <message>
        <source>Уточните адрес у клиента и исправьте его в карте клиента.</source>
        <translation>Уточніть адресу в клієнта й виправте її в картці клієнта.</translation>
    </message>
    <message>
        <source>Сервер получателя попросил повторить позже.</source>
        <translation>Сервер одержувача попросив повторити пізніше.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно: письмо уйдёт само.</source>
        <translation>Нічого робити не потрібно: лист надішлеться сам.</translation>
    </message>
    <message>
        <source>Сервер не принял это письмо.</source>
        <translation>Сервер не прийняв цей лист.</translation>
    </message>
    <message>
        <source>Проверьте текст, ссылки и вложения письма.</source>
        <translation>Перевірте текст, посилання та вкладення листа.</translation>
    </message>
    <message>
        <source>Сервер сейчас не принимает письмо и попросил повторить позже.</source>
        <translation>Сервер зараз не приймає лист і попросив повторити пізніше.</translation>
    </message>
    <message>
        <source>Письмо слишком большое для почтового сервера.</source>
        <translation>Лист завеликий для поштового сервера.</translation>
    </message>
    <message>
        <source>Уменьшите или удалите вложения.</source>
        <translation>Зменште або видаліть вкладення.</translation>
    </message>
    <message>
        <source>Адрес получателя записан с ошибкой.</source>
        <translation>Адресу одержувача записано з помилкою.</translation>
    </message>
    <message>
        <source>Исправьте адрес в карте клиента.</source>
        <translation>Виправте адресу в картці клієнта.</translation>
    </message>
    <message>
        <source>Вложенный файл письма не найден на диске.</source>
        <translation>Вкладений файл листа не знайдено на диску.</translation>
    </message>
    <message>
        <source>Откройте рассылку, удалите вложение и добавьте файл заново, затем продолжите отправку.</source>
        <translation>Відкрийте розсилку, видаліть вкладення й додайте файл знову, а потім продовжте надсилання.</translation>
    </message>
    <message>
        <source>Письмо передано, но ответ сервера не дошёл.</source>
        <translation>Лист передано, але відповідь сервера не дійшла.</translation>
    </message>
    <message>
        <source>Программа была закрыта, когда письмо отправлялось.</source>
        <translation>Програму закрили, коли лист надсилався.</translation>
    </message>
    <message>
        <source>Письмо могло дойти. Выберите «Отправить ещё раз» или «Считать отправленным».</source>
        <translation>Лист міг дійти. Виберіть «Надіслати ще раз» або «Вважати надісланим».</translation>
    </message>
    <message>
        <source>Клиент отказался от рассылки.</source>
        <translation>Клієнт відмовився від розсилки.</translation>
    </message>
    <message>
        <source>Откройте учетную запись и введите пароль (для SendPulse — Secret).</source>
        <translation>Відкрийте обліковий запис і введіть пароль (для SendPulse — Secret).</translation>
    </message>
    <message>
        <source>Адрес учетной записи должен быть адресом этого ящика. Для SendPulse адрес подтверждают в личном кабинете службы.</source>
        <translation>Адреса облікового запису має бути адресою цієї скриньки. Для SendPulse адресу підтверджують в особистому кабінеті сервісу.</translation>
    </message>
    <message>
        <source>Письмо не отправлено и отправлено не будет.</source>
        <translation>Лист не надіслано й не буде надіслано.</translation>
    </message>
    <message>
        <source>Письмо удалено из очереди.</source>
        <translation>Лист видалено з черги.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно.</source>
        <translation>Нічого робити не потрібно.</translation>
    </message>
    <message>
        <source>Двое суток попыток не помогли.</source>
        <translation>Дві доби спроб не допомогли.</translation>
    </message>
    <message>
        <source>Проверьте адрес получателя и отправьте письмо заново.</source>
        <translation>Перевірте адресу одержувача й надішліть лист знову.</translation>
    </message>
    <message>
        <source>Посмотрите в папке «Отправленные» (для SendPulse — в личном кабинете службы) или спросите клиента, затем выберите «Отправить ещё раз» или «Считать отправленным».</source>
        <translation>Подивіться в папці «Надіслані» (для SendPulse — в особистому кабінеті сервісу) або запитайте клієнта, а потім виберіть «Надіслати ще раз» або «Вважати надісланим».</translation>
    </message>
    <message>
        <source>На диске закончилось место.</source>
        <translation>На диску закінчилося місце.</translation>
    </message>
    <message>
        <source>Освободите место на диске и продолжите отправку.</source>
        <translation>Звільніть місце на диску й продовжте надсилання.</translation>
    </message>
    <message>
        <source>База данных сейчас занята.</source>
        <translation>База даних зараз зайнята.</translation>
    </message>
    <message>
        <source>Подождите: отправка продолжится сама.</source>
        <translation>Зачекайте: надсилання продовжиться саме.</translation>
    </message>
    <message>
        <source>Пауза между письмами.</source>
        <translation>Пауза між листами.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно: отправка продолжится сама.</source>
        <translation>Нічого робити не потрібно: надсилання продовжиться саме.</translation>
    </message>
    <message>
        <source>В ящике не найдена папка «Отправленные».</source>
        <translation>У скриньці не знайдено папку «Надіслані».</translation>
    </message>
    <message>
        <source>Создайте её на сайте почты или снимите галочку хранения.</source>
        <translation>Створіть її на сайті пошти або зніміть позначку зберігання.</translation>
    </message>
    <message>
        <source>Случилась непредвиденная ошибка.</source>
        <translation>Сталася непередбачена помилка.</translation>
    </message>
    <message>
        <source>Повторите. Если ошибка останется, передайте отчёт в поддержку.</source>
        <translation>Повторіть. Якщо помилка залишиться, передайте звіт у службу підтримки.</translation>
    </message>
    <message>
        <source>SendPulse не принимает ID и Secret.</source>
        <translation>SendPulse не приймає ID і Secret.</translation>
    </message>
    <message>
        <source>Возьмите их заново в личном кабинете SendPulse («Настройки аккаунта» → «API») и впишите в учетную запись.</source>
        <translation>Візьміть їх заново в особистому кабінеті SendPulse («Налаштування акаунта» → «API») і впишіть в обліковий запис.</translation>
    </message>
    <message>
        <source>SendPulse не отправляет писем этой учетной записи.</source>
        <translation>SendPulse не надсилає листів цього облікового запису.</translation>
    </message>
    <message>
        <source>Войдите в личный кабинет SendPulse: там сказано, что нужно сделать (подтвердить аккаунт, оплатить тариф или написать в поддержку службы).</source>
        <translation>Увійдіть в особистий кабінет SendPulse: там сказано, що потрібно зробити (підтвердити акаунт, оплатити тариф або написати в підтримку сервісу).</translation>
    </message>
    <message>
        <source>На счёте SendPulse не хватает денег или писем тарифа.</source>
        <translation>На рахунку SendPulse не вистачає грошей або листів тарифу.</translation>
    </message>
    <message>
        <source>Пополните счёт или смените тариф в личном кабинете SendPulse и продолжите отправку.</source>
        <translation>Поповніть рахунок або змініть тариф в особистому кабінеті SendPulse і продовжте надсилання.</translation>
    </message>
    <message>
        <source>SendPulse не принял письмо.</source>
        <translation>SendPulse не прийняв лист.</translation>
    </message>
    <message>
        <source>Причину служба назвала в скобках. Исправьте её и верните письмо в очередь или обратитесь в поддержку SendPulse.</source>
        <translation>Причину сервіс назвав у дужках. Усуньте її та поверніть лист у чергу або зверніться в підтримку SendPulse.</translation>
    </message>
    <message>
        <source>Такого почтового ящика нет.</source>
        <translation>Такої поштової скриньки немає.</translation>
    </message>
    <message>
        <source>Почтовый ящик клиента переполнен.</source>
        <translation>Поштова скринька клієнта переповнена.</translation>
    </message>
    <message>
        <source>Скажите об этом клиенту и отправьте письмо позже ещё раз.</source>
        <translation>Скажіть про це клієнту й надішліть лист пізніше ще раз.</translation>
    </message>
    <message>
        <source>Клиент отписался по ссылке в письме.</source>
        <translation>Клієнт відписався за посиланням у листі.</translation>
    </message>
    <message>
        <source>Писем на этот адрес больше не будет: отказ записан в карте клиента.</source>
        <translation>Листів на цю адресу більше не буде: відмову записано в картці клієнта.</translation>
    </message>
    <message>
        <source>Клиент пожаловался на письмо как на спам.</source>
        <translation>Клієнт поскаржився на лист як на спам.</translation>
    </message>
    <message>
        <source>SendPulse не стал отправлять письмо на этот адрес.</source>
        <translation>SendPulse не став надсилати лист на цю адресу.</translation>
    </message>
    <message>
        <source>Так служба поступает с адресами, где раньше были отказы или жалобы. Уточните адрес у клиента.</source>
        <translation>Так сервіс чинить з адресами, де раніше були відмови або скарги. Уточніть адресу в клієнта.</translation>
    </message>
    <message>
        <source>SendPulse отклонил кампанию, письмо не отправлено.</source>
        <translation>SendPulse відхилив кампанію, лист не надіслано.</translation>
    </message>
    <message>
        <source>Посмотрите причину на вкладке «Кампания SendPulse» рассылки, исправьте письмо в копии рассылки и отправьте её.</source>
        <translation>Подивіться причину на вкладці «Кампанія SendPulse» розсилки, виправте лист у копії розсилки й надішліть її.</translation>
    </message>
    <message>
        <source>Кампания отменена в личном кабинете, письмо не отправлено.</source>
        <translation>Кампанію скасовано в особистому кабінеті, лист не надіслано.</translation>
    </message>
    <message>
        <source>Если письма всё же нужны, скопируйте рассылку и отправьте копию.</source>
        <translation>Якщо листи все ж потрібні, скопіюйте розсилку й надішліть копію.</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>Пришло</source>
        <translation>Надійшло</translation>
    </message>
    <message>
        <source>Кому</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>От кого</source>
        <translation>Від кого</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Размер</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Писем ещё нет.

Отправьте рассылку: «Рассылка сообщений» → «Отправить письмо», и здесь появятся письма в том виде, в каком их получили бы клиенты.</source>
        <translation>Листів ще немає.

Надішліть розсилку: «Розсилка повідомлень» → «Надіслати лист», і тут з’являться листи в тому вигляді, у якому їх отримали б клієнти.</translation>
    </message>
    <message>
        <source>Поиск по адресу и теме (Ctrl+F)</source>
        <translation>Пошук за адресою та темою (Ctrl+F)</translation>
    </message>
    <message>
        <source>Полученные письма</source>
        <translation>Отримані листи</translation>
    </message>
    <message>
        <source>От кого:</source>
        <translation>Від кого:</translation>
    </message>
    <message>
        <source>Кому:</source>
        <translation>Кому:</translation>
    </message>
    <message>
        <source>Тема:</source>
        <translation>Тема:</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>RecipientListPage</name>
    <message>
        <source>Сохранить как</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Печать</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Колонки</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Список сохраняется</source>
        <translation>Список зберігається</translation>
    </message>
    <message>
        <source>Список ещё записывается в файл. Остановить и закрыть?</source>
        <translation>Список ще записується у файл. Зупинити й закрити?</translation>
    </message>
    <message>
        <source>Остановить и закрыть</source>
        <translation>Зупинити й закрити</translation>
    </message>
    <message>
        <source>Файл, который был на этом месте, останется прежним.</source>
        <translation>Файл, який був на цьому місці, залишиться попереднім.</translation>
    </message>
    <message>
        <source>В рассылке нет получателей.

Они появятся, когда в документе рассылки на вкладке «Получатели» нажата кнопка «Выполнить регистрацию».</source>
        <translation>У розсилці немає одержувачів.

Вони з’являться, коли в документі розсилки на вкладці «Одержувачі» натиснуто кнопку «Виконати реєстрацію».</translation>
    </message>
    <message>
        <source>Список получателей</source>
        <translation>Список одержувачів</translation>
    </message>
    <message>
        <source>Собираю список… {0}</source>
        <translation>Збираю список… {0}</translation>
    </message>
    <message>
        <source>Список не получен.</source>
        <translation>Список не отримано.</translation>
    </message>
    <message>
        <source>Стр. {0} из {1}</source>
        <translation>Стор. {0} із {1}</translation>
    </message>
    <message>
        <source>Длинный список</source>
        <translation>Довгий список</translation>
    </message>
    <message>
        <source>В списке строк: {0}. Это больше сотни листов.</source>
        <translation>У списку рядків: {0}. Це понад сотню аркушів.</translation>
    </message>
    <message>
        <source>Печатать</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Просмотр будет готов не сразу. Быстрее сохранить список в PDF.</source>
        <translation>Перегляд буде готовий не одразу. Швидше зберегти список у PDF.</translation>
    </message>
</context>
<context>
    <name>RecipientLists</name>
    <message>
        <source>Получателей пока нет.

Отметьте параметры отбора, посмотрите, сколько клиентов подходит, и нажмите «Выполнить регистрацию».</source>
        <translation>Одержувачів поки немає.

Позначте параметри відбору, подивіться, скільки клієнтів підходить, і натисніть «Виконати реєстрацію».</translation>
    </message>
    <message>
        <source>Поиск по клиенту и адресу (Ctrl+F)</source>
        <translation>Пошук за клієнтом та адресою (Ctrl+F)</translation>
    </message>
    <message>
        <source>Никто не пропущен.

Здесь стоят клиенты, которые подходят под отбор, но письма не получат, и причина.</source>
        <translation>Нікого не пропущено.

Тут стоять клієнти, які підходять під відбір, але листа не отримають, і причина.</translation>
    </message>
    <message>
        <source>Получатели</source>
        <translation>Одержувачі</translation>
    </message>
    <message>
        <source>Не получат</source>
        <translation>Не отримають</translation>
    </message>
    <message>
        <source>Открыть карту клиента</source>
        <translation>Відкрити картку клієнта</translation>
    </message>
    <message>
        <source>Открыть письмо</source>
        <translation>Відкрити лист</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Клиент</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Тип</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Вид</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Да</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Нет</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Дней с момента регистрации</source>
        <translation>Днів з моменту реєстрації</translation>
    </message>
    <message>
        <source>Результат лечения</source>
        <translation>Результат лікування</translation>
    </message>
    <message>
        <source>Группа рассылки</source>
        <translation>Група розсилки</translation>
    </message>
    <message>
        <source>Рассылка разрешена</source>
        <translation>Розсилку дозволено</translation>
    </message>
    <message>
        <source>Сколько дней назад клиент впервые пришёл в клинику.</source>
        <translation>Скільки днів тому клієнт уперше прийшов до клініки.</translation>
    </message>
    <message>
        <source>Чем закончилось последнее посещение хотя бы одного животного клиента.</source>
        <translation>Чим закінчився останній візит хоча б однієї тварини клієнта.</translation>
    </message>
    <message>
        <source>Клиенты, сохраненные раньше командой «Еще» → «Сохранить как группу рассылки…».</source>
        <translation>Клієнти, збережені раніше командою «Ще» → «Зберегти як групу розсилки…».</translation>
    </message>
    <message>
        <source>Разрешение ставится в карте клиента у каждого адреса. Клиент, который отказался, не получит письмо ни при каком отборе.</source>
        <translation>Дозвіл ставиться в картці клієнта біля кожної адреси. Клієнт, який відмовився, не отримає листа за жодного відбору.</translation>
    </message>
    <message>
        <source>Тип контактной информации. Письма уходят только на электронную почту.</source>
        <translation>Тип контактної інформації. Листи надсилаються лише на електронну пошту.</translation>
    </message>
    <message>
        <source>Вид контактной информации, например только личный адрес.</source>
        <translation>Вид контактної інформації, наприклад лише особиста адреса.</translation>
    </message>
    <message>
        <source>Параметр отбора не заполнен</source>
        <translation>Параметр відбору не заповнено</translation>
    </message>
    <message>
        <source>У параметра «{0}» нет значения, или его уже нет в списке.</source>
        <translation>У параметра «{0}» немає значення, або його вже немає у списку.</translation>
    </message>
    <message>
        <source>Выберите значение или снимите галочку.</source>
        <translation>Виберіть значення або зніміть позначку.</translation>
    </message>
    <message>
        <source>Документ не сохранен</source>
        <translation>Документ не збережено</translation>
    </message>
    <message>
        <source>Этой рассылки нет среди сохраненных.</source>
        <translation>Цієї розсилки немає серед збережених.</translation>
    </message>
    <message>
        <source>Нажмите «Сохранить документ», потом выбирайте получателей.</source>
        <translation>Натисніть «Зберегти документ», а потім вибирайте одержувачів.</translation>
    </message>
    <message>
        <source>Никто не подходит</source>
        <translation>Ніхто не підходить</translation>
    </message>
    <message>
        <source>Под отбор не подходит ни один клиент.</source>
        <translation>Під відбір не підходить жоден клієнт.</translation>
    </message>
    <message>
        <source>Измените или снимите часть параметров отбора.</source>
        <translation>Змініть або зніміть частину параметрів відбору.</translation>
    </message>
    <message>
        <source>Регистрация остановлена</source>
        <translation>Реєстрацію зупинено</translation>
    </message>
    <message>
        <source>Регистрация остановлена, никто из этого отбора не добавлен.</source>
        <translation>Реєстрацію зупинено, нікого з цього відбору не додано.</translation>
    </message>
    <message>
        <source>Её можно выполнить снова в любое время.</source>
        <translation>Її можна виконати знову будь-коли.</translation>
    </message>
    <message>
        <source>Нет названия группы</source>
        <translation>Немає назви групи</translation>
    </message>
    <message>
        <source>Название группы рассылки не заполнено.</source>
        <translation>Назву групи розсилки не заповнено.</translation>
    </message>
    <message>
        <source>Впишите название, по которому найдёте группу потом.</source>
        <translation>Впишіть назву, за якою знайдете групу потім.</translation>
    </message>
    <message>
        <source>Такая группа уже есть</source>
        <translation>Така група вже є</translation>
    </message>
    <message>
        <source>Группа рассылки «{0}» уже есть.</source>
        <translation>Група розсилки «{0}» уже є.</translation>
    </message>
    <message>
        <source>Впишите другое название.</source>
        <translation>Впишіть іншу назву.</translation>
    </message>
    <message>
        <source>Адресная книга уже создана: новых получателей зарегистрировать нельзя. Сначала удалите её на вкладке «Кампания SendPulse».</source>
        <translation>Адресну книгу вже створено: нових одержувачів зареєструвати не можна. Спочатку видаліть її на вкладці «Кампанія SendPulse».</translation>
    </message>
    <message>
        <source>Рассылка передана в SendPulse: новых получателей зарегистрировать нельзя. Для них сделайте копию рассылки.</source>
        <translation>Розсилку передано в SendPulse: нових одержувачів зареєструвати не можна. Для них зробіть копію розсилки.</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message>
        <source>Отбор клиентов</source>
        <translation>Відбір клієнтів</translation>
    </message>
    <message>
        <source>Показать или скрыть отбор</source>
        <translation>Показати або приховати відбір</translation>
    </message>
    <message>
        <source>Регистрация выполнена</source>
        <translation>Реєстрацію виконано</translation>
    </message>
    <message>
        <source>Письмо никто не получит</source>
        <translation>Лист ніхто не отримає</translation>
    </message>
    <message>
        <source>Уже были зарегистрированы: {0}</source>
        <translation>Уже були зареєстровані: {0}</translation>
    </message>
    <message>
        <source>Не получат: {0}</source>
        <translation>Не отримають: {0}</translation>
    </message>
    <message>
        <source>Причины стоят на вкладке «Не получат».</source>
        <translation>Причини вказано на вкладці «Не отримають».</translation>
    </message>
    <message>
        <source>Дальше: вкладка «Кампания SendPulse» — «Создать адресную книгу».</source>
        <translation>Далі: вкладка «Кампанія SendPulse» — «Створити адресну книгу».</translation>
    </message>
    <message>
        <source>Зарегистрировано получателей: {0}</source>
        <translation>Зареєстровано одержувачів: {0}</translation>
    </message>
    <message>
        <source>Группа «{0}» сохранена.</source>
        <translation>Групу «{0}» збережено.</translation>
    </message>
    <message>
        <source>Удаление группы рассылки</source>
        <translation>Видалення групи розсилки</translation>
    </message>
    <message>
        <source>Удалить группу рассылки «{0}»?</source>
        <translation>Видалити групу розсилки «{0}»?</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Клиенты и рассылки останутся.</source>
        <translation>Клієнти та розсилки залишаться.</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>Выполнить регистрацию</source>
        <translation>Виконати реєстрацію</translation>
    </message>
    <message>
        <source>Поставить письма отобранным клиентам в очередь и сохранить отбор.</source>
        <translation>Поставити листи відібраним клієнтам у чергу й зберегти відбір.</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Подготовить письма отобранным клиентам для кампании и сохранить отбор.</source>
        <translation>Підготувати листи відібраним клієнтам для кампанії та зберегти відбір.</translation>
    </message>
    <message>
        <source>Письма в очереди:
откройте «Рассылка сообщений».</source>
        <translation>Листи в черзі:
відкрийте «Розсилка повідомлень».</translation>
    </message>
    <message>
        <source>Рассылка сообщений</source>
        <translation>Розсилка повідомлень</translation>
    </message>
    <message>
        <source>Считаю, сколько клиентов подходит…</source>
        <translation>Рахую, скільки клієнтів підходить…</translation>
    </message>
    <message>
        <source>Подходит клиентов: {0}</source>
        <translation>Підходить клієнтів: {0}</translation>
    </message>
    <message>
        <source>Будет зарегистрировано адресов: {0}</source>
        <translation>Буде зареєстровано адрес: {0}</translation>
    </message>
    <message>
        <source>Уже зарегистрировано: {0}</source>
        <translation>Уже зареєстровано: {0}</translation>
    </message>
    <message>
        <source>Не получат: {0}</source>
        <translation>Не отримають: {0}</translation>
    </message>
    <message>
        <source>Письма ждут кампании.
Дальше: «Создать адресную книгу».</source>
        <translation>Листи чекають на кампанію.
Далі: «Створити адресну книгу».</translation>
    </message>
    <message>
        <source>Кампания SendPulse</source>
        <translation>Кампанія SendPulse</translation>
    </message>
</context>
<context>
    <name>RegistrationQuestion</name>
    <message>
        <source>Будет зарегистрировано адресов: {0}. Продолжить?</source>
        <translation>Буде зареєстровано адрес: {0}. Продовжити?</translation>
    </message>
    <message>
        <source>Регистрация получателей</source>
        <translation>Реєстрація одержувачів</translation>
    </message>
    <message>
        <source>Зарегистрировать</source>
        <translation>Зареєструвати</translation>
    </message>
    <message>
        <source>Отбор не задан: письмо получат все клиенты, которые не отказались.</source>
        <translation>Відбір не задано: лист отримають усі клієнти, які не відмовилися.</translation>
    </message>
    <message>
        <source>Подходит клиентов: {0}</source>
        <translation>Підходить клієнтів: {0}</translation>
    </message>
    <message>
        <source>Не получат: {0}</source>
        <translation>Не отримають: {0}</translation>
    </message>
    <message>
        <source>Письма будут ждать кампании. Сама она не начнётся: её создаёте вы.</source>
        <translation>Листи чекатимуть на кампанію. Сама вона не почнеться: її створюєте ви.</translation>
    </message>
    <message>
        <source>Письма встанут в очередь. Сами они не уйдут: отправку начинаете вы.</source>
        <translation>Листи стануть у чергу. Самі вони не надсилатимуться: надсилання починаєте ви.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Сохранить как</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Книга Excel (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Документ PDF (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Таблица CSV (*.csv)</source>
        <translation>Таблиця CSV (*.csv)</translation>
    </message>
    <message>
        <source>Папка:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Тип файла:</source>
        <translation>Тип файлу:</translation>
    </message>
</context>
<context>
    <name>SaveFlow</name>
    <message>
        <source>Письма ещё в очереди</source>
        <translation>Листи ще в черзі</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Оставить прежний</source>
        <translation>Залишити попередній</translation>
    </message>
    <message>
        <source>Оставить прежние</source>
        <translation>Залишити попередні</translation>
    </message>
    <message>
        <source>Отправленные письма не изменятся.</source>
        <translation>Надіслані листи не зміняться.</translation>
    </message>
    <message>
        <source>Обновить текст в письмах, которые ещё не отправлены (писем: {0})?</source>
        <translation>Оновити текст у листах, які ще не надіслано (листів: {0})?</translation>
    </message>
    <message>
        <source>Обновить дату и учетную запись в письмах, которые ещё не отправлены (писем: {0})?</source>
        <translation>Оновити дату й обліковий запис у листах, які ще не надіслано (листів: {0})?</translation>
    </message>
    <message>
        <source>Показать сохраненное</source>
        <translation>Показати збережене</translation>
    </message>
    <message>
        <source>Записать моё</source>
        <translation>Записати моє</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Открыть файл</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>Открыть папку</source>
        <translation>Відкрити папку</translation>
    </message>
    <message>
        <source>Список сохранен: {0}
Папка: {1}</source>
        <translation>Список збережено: {0}
Папка: {1}</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Сохранено</source>
        <translation>Збережено</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Начало</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Учетные записи электронной почты</source>
        <translation>Облікові записи електронної пошти</translation>
    </message>
    <message>
        <source>Рассылки</source>
        <translation>Розсилки</translation>
    </message>
    <message>
        <source>Рассылка сообщений</source>
        <translation>Розсилка повідомлень</translation>
    </message>
    <message>
        <source>Шаблоны писем</source>
        <translation>Шаблони листів</translation>
    </message>
    <message>
        <source>Клиенты</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Животные</source>
        <translation>Тварини</translation>
    </message>
    <message>
        <source>Полученные письма</source>
        <translation>Отримані листи</translation>
    </message>
    <message>
        <source>Личный кабинет SendPulse</source>
        <translation>Особистий кабінет SendPulse</translation>
    </message>
    <message>
        <source>Маркетинг</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>Клиника</source>
        <translation>Клініка</translation>
    </message>
    <message>
        <source>Учебный режим</source>
        <translation>Навчальний режим</translation>
    </message>
</context>
<context>
    <name>SelectionBox</name>
    <message>
        <source>Применить настройки</source>
        <translation>Застосувати налаштування</translation>
    </message>
    <message>
        <source>Сохранить отбор вместе с рассылкой. Никто ещё не регистрируется.</source>
        <translation>Зберегти відбір разом із розсилкою. Поки що ніхто не реєструється.</translation>
    </message>
    <message>
        <source>Часть сохраненного отбора прочитать не удалось: проверьте галочки.</source>
        <translation>Частину збереженого відбору не вдалося прочитати: перевірте позначки.</translation>
    </message>
    <message>
        <source>Отбор изменён.</source>
        <translation>Відбір змінено.</translation>
    </message>
    <message>
        <source>Настройки отбора сохранены.</source>
        <translation>Налаштування відбору збережено.</translation>
    </message>
</context>
<context>
    <name>SendPulse</name>
    <message>
        <source>Проверьте, есть ли на компьютере интернет, и повторите. Ничего не потеряно.</source>
        <translation>Перевірте, чи є на комп’ютері інтернет, і повторіть. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Компьютер не нашёл SendPulse в интернете.</source>
        <translation>Комп’ютер не знайшов SendPulse в інтернеті.</translation>
    </message>
    <message>
        <source>Соединиться с SendPulse не удалось.</source>
        <translation>З’єднатися із SendPulse не вдалося.</translation>
    </message>
    <message>
        <source>Проверьте интернет. Если он есть, соединение может закрывать антивирус или сетевой экран.</source>
        <translation>Перевірте інтернет. Якщо він є, з’єднання може блокувати антивірус або мережевий екран.</translation>
    </message>
    <message>
        <source>SendPulse не отвечает.</source>
        <translation>SendPulse не відповідає.</translation>
    </message>
    <message>
        <source>Связь с SendPulse оборвалась.</source>
        <translation>Зв’язок із SendPulse обірвався.</translation>
    </message>
    <message>
        <source>Связь с SendPulse не защищена: сертификату нельзя доверять.</source>
        <translation>Зв’язок із SendPulse не захищено: сертифікату не можна довіряти.</translation>
    </message>
    <message>
        <source>Secret не был отправлен. Проверьте дату на компьютере; если соединения проверяет антивирус, отключите в нём эту проверку.</source>
        <translation>Secret не було надіслано. Перевірте дату на комп’ютері; якщо з’єднання перевіряє антивірус, вимкніть у ньому цю перевірку.</translation>
    </message>
    <message>
        <source>Обрабатывается службой</source>
        <translation>Опрацьовується сервісом</translation>
    </message>
    <message>
        <source>Доступна</source>
        <translation>Доступна</translation>
    </message>
    <message>
        <source>Удалена</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Ждёт ответа модератору</source>
        <translation>Чекає на відповідь модератору</translation>
    </message>
    <message>
        <source>Заблокирована службой</source>
        <translation>Заблоковано сервісом</translation>
    </message>
    <message>
        <source>Занята: служба обрабатывает адреса</source>
        <translation>Зайнята: сервіс опрацьовує адреси</translation>
    </message>
    <message>
        <source>Недоступна</source>
        <translation>Недоступна</translation>
    </message>
    <message>
        <source>Принята службой</source>
        <translation>Прийнято сервісом</translation>
    </message>
    <message>
        <source>Отправляется</source>
        <translation>Надсилається</translation>
    </message>
    <message>
        <source>Заканчивается</source>
        <translation>Завершується</translation>
    </message>
    <message>
        <source>Доставляется</source>
        <translation>Доставляється</translation>
    </message>
    <message>
        <source>Готовится к отправке</source>
        <translation>Готується до надсилання</translation>
    </message>
    <message>
        <source>Служба копирует адреса</source>
        <translation>Сервіс копіює адреси</translation>
    </message>
    <message>
        <source>Ждёт своей очереди у службы</source>
        <translation>Чекає своєї черги в сервісі</translation>
    </message>
    <message>
        <source>Отправляется по частям</source>
        <translation>Надсилається частинами</translation>
    </message>
    <message>
        <source>Запланирован повтор непрочитавшим</source>
        <translation>Заплановано повтор тим, хто не прочитав</translation>
    </message>
    <message>
        <source>На проверке у модератора</source>
        <translation>На перевірці в модератора</translation>
    </message>
    <message>
        <source>Модератор ждёт ответа</source>
        <translation>Модератор чекає на відповідь</translation>
    </message>
    <message>
        <source>Ждёт результата пробы</source>
        <translation>Чекає на результат проби</translation>
    </message>
    <message>
        <source>Черновик</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Нужно исправить письмо</source>
        <translation>Потрібно виправити лист</translation>
    </message>
    <message>
        <source>Не хватает денег на балансе</source>
        <translation>Не вистачає грошей на балансі</translation>
    </message>
    <message>
        <source>Черновик автоматической рассылки</source>
        <translation>Чернетка автоматичної розсилки</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Пробная кампания</source>
        <translation>Пробна кампанія</translation>
    </message>
    <message>
        <source>Пробная кампания отправлена</source>
        <translation>Пробну кампанію надіслано</translation>
    </message>
    <message>
        <source>Удаляется</source>
        <translation>Видаляється</translation>
    </message>
    <message>
        <source>Нет активных адресов</source>
        <translation>Немає активних адрес</translation>
    </message>
    <message>
        <source>Отменена в личном кабинете</source>
        <translation>Скасовано в особистому кабінеті</translation>
    </message>
    <message>
        <source>Отправлено частично</source>
        <translation>Надіслано частково</translation>
    </message>
    <message>
        <source>Отправлено частично, затем заблокировано</source>
        <translation>Надіслано частково, потім заблоковано</translation>
    </message>
    <message>
        <source>SendPulse не принял ID и Secret</source>
        <translation>SendPulse не прийняв ID і Secret</translation>
    </message>
    <message>
        <source>Служба не узнала учетную запись по этим ID и Secret.</source>
        <translation>Сервіс не впізнав обліковий запис за цими ID і Secret.</translation>
    </message>
    <message>
        <source>Скопируйте ID и Secret из личного кабинета SendPulse (настройки аккаунта, «API») целиком и введите их в учетной записи. Ничего не изменено.</source>
        <translation>Скопіюйте ID і Secret з особистого кабінету SendPulse (налаштування акаунта, «API») повністю та введіть їх в обліковому записі. Нічого не змінено.</translation>
    </message>
    <message>
        <source>SendPulse отказал</source>
        <translation>SendPulse відмовив</translation>
    </message>
    <message>
        <source>Нет связи с SendPulse</source>
        <translation>Немає зв’язку із SendPulse</translation>
    </message>
    <message>
        <source>Ответ SendPulse не дошёл</source>
        <translation>Відповідь SendPulse не дійшла</translation>
    </message>
    <message>
        <source>Запрос передан службе, но ответа от неё нет.</source>
        <translation>Запит передано сервісу, але відповіді від нього немає.</translation>
    </message>
    <message>
        <source>Проверьте интернет. Прежде чем просить ещё раз, программа посмотрит, выполнен ли запрос: дважды ничего не отправится.</source>
        <translation>Перевірте інтернет. Перш ніж просити ще раз, програма подивиться, чи виконано запит: двічі нічого не буде надіслано.</translation>
    </message>
    <message>
        <source>SendPulse занят</source>
        <translation>SendPulse зайнятий</translation>
    </message>
    <message>
        <source>Служба сейчас не принимает запросов: их было слишком много.</source>
        <translation>Сервіс зараз не приймає запитів: їх було забагато.</translation>
    </message>
    <message>
        <source>Подождите несколько минут и повторите. Ничего не потеряно.</source>
        <translation>Зачекайте кілька хвилин і повторіть. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Ответ службы: {0}</source>
        <translation>Відповідь сервісу: {0}</translation>
    </message>
</context>
<context>
    <name>SenderBox</name>
    <message>
        <source>Нет учетной записи для отправки</source>
        <translation>Немає облікового запису для надсилання</translation>
    </message>
</context>
<context>
    <name>SenderDialog</name>
    <message>
        <source>Новый отправитель</source>
        <translation>Новий відправник</translation>
    </message>
    <message>
        <source>novosti@enot.example</source>
        <translation>novyny@enot.example</translation>
    </message>
    <message>
        <source>Клиника «Енот»</source>
        <translation>Клініка «Єнот»</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Имя отправителя</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>Добавить</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Впишите адрес электронной почты целиком.</source>
        <translation>Впишіть адресу електронної пошти повністю.</translation>
    </message>
</context>
<context>
    <name>SenderField</name>
    <message>
        <source>Выберите учетную запись</source>
        <translation>Виберіть обліковий запис</translation>
    </message>
    <message>
        <source>Нет учетных записей</source>
        <translation>Немає облікових записів</translation>
    </message>
    <message>
        <source>{0} (не для отправки)</source>
        <translation>{0} (не для надсилання)</translation>
    </message>
    <message>
        <source>Нет учетной записи для отправки писем. Создайте её, это делается один раз.</source>
        <translation>Немає облікового запису для надсилання листів. Створіть його, це робиться один раз.</translation>
    </message>
    <message>
        <source>Учетные записи</source>
        <translation>Облікові записи</translation>
    </message>
</context>
<context>
    <name>SendersTab</name>
    <message>
        <source>Адрес</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Имя отправителя</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Отправителей нет.

Нажмите «Добавить».</source>
        <translation>Відправників немає.

Натисніть «Додати».</translation>
    </message>
    <message>
        <source>Поиск по адресу и имени (Ctrl+F)</source>
        <translation>Пошук за адресою та іменем (Ctrl+F)</translation>
    </message>
    <message>
        <source>Действует</source>
        <translation>Діє</translation>
    </message>
    <message>
        <source>Ждёт активации, писем не отправляет</source>
        <translation>Чекає на активацію</translation>
    </message>
    <message>
        <source>Добавить</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Активировать</source>
        <translation>Активувати</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Отправлено: {0} из {1}</source>
        <translation>Надіслано: {0} із {1}</translation>
    </message>
    <message>
        <source>не отправлено: {0}</source>
        <translation>не надіслано: {0}</translation>
    </message>
    <message>
        <source>отложено: {0}</source>
        <translation>відкладено: {0}</translation>
    </message>
    <message>
        <source>под вопросом: {0}</source>
        <translation>під питанням: {0}</translation>
    </message>
    <message>
        <source>отказались: {0}</source>
        <translation>відмовилися: {0}</translation>
    </message>
    <message>
        <source>Отправка закончена.</source>
        <translation>Надсилання завершено.</translation>
    </message>
    <message>
        <source>Отправка остановлена, остальные письма ждут в очереди.</source>
        <translation>Надсилання зупинено, решта листів чекає в черзі.</translation>
    </message>
    <message>
        <source>Отправка приостановлена, остальные письма ждут в очереди.</source>
        <translation>Надсилання призупинено, решта листів чекає в черзі.</translation>
    </message>
    <message>
        <source>Отправка прервана ошибкой, остальные письма ждут в очереди.</source>
        <translation>Надсилання перервано помилкою, решта листів чекає в черзі.</translation>
    </message>
    <message>
        <source>Отправка уже идёт</source>
        <translation>Надсилання вже триває</translation>
    </message>
    <message>
        <source>Сейчас отправляются письма от {0}.</source>
        <translation>Зараз надсилаються листи від {0}.</translation>
    </message>
    <message>
        <source>Дождитесь конца или нажмите «Остановить», затем выберите этого отправителя.</source>
        <translation>Дочекайтеся кінця або натисніть «Зупинити», а потім виберіть цього відправника.</translation>
    </message>
</context>
<context>
    <name>SendingPanel</name>
    <message>
        <source>Остановить</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Соединяюсь с почтовым сервером…</source>
        <translation>З’єднуюся з поштовим сервером…</translation>
    </message>
    <message>
        <source>писем в минуту: {0}</source>
        <translation>листів за хвилину: {0}</translation>
    </message>
    <message>
        <source>осталось: {0}</source>
        <translation>залишилося: {0}</translation>
    </message>
    <message>
        <source>останавливаю…</source>
        <translation>зупиняю…</translation>
    </message>
    <message>
        <source>{0} Отправка продолжится сама: {1}.</source>
        <translation>{0} Надсилання продовжиться саме: {1}.</translation>
    </message>
    <message>
        <source>Продолжить можно после {0}.</source>
        <translation>Продовжити можна після {0}.</translation>
    </message>
    <message>
        <source>Останавливаю: письма, которые уже в руках, дойдут до конца…</source>
        <translation>Зупиняю: листи, які вже в роботі, дійдуть до кінця…</translation>
    </message>
</context>
<context>
    <name>SendingStart</name>
    <message>
        <source>Нет отправителя</source>
        <translation>Немає відправника</translation>
    </message>
    <message>
        <source>Не выбрана учетная запись, от имени которой уйдут письма.</source>
        <translation>Не вибрано обліковий запис, від імені якого надсилатимуться листи.</translation>
    </message>
    <message>
        <source>Создайте её: «Маркетинг» → «Учетные записи электронной почты».</source>
        <translation>Створіть його: «Маркетинг» → «Облікові записи електронної пошти».</translation>
    </message>
    <message>
        <source>Нечего отправлять</source>
        <translation>Нічого надсилати</translation>
    </message>
    <message>
        <source>От этого отправителя нет писем, срок которых наступил.</source>
        <translation>Від цього відправника немає листів, час яких настав.</translation>
    </message>
    <message>
        <source>Писем в кампаниях SendPulse: {0}. Они уходят не отсюда: документ рассылки, вкладка «Кампания SendPulse».</source>
        <translation>Листів у кампаніях SendPulse: {0}. Вони надсилаються не звідси: документ розсилки, вкладка «Кампанія SendPulse».</translation>
    </message>
    <message>
        <source>{0} — писем: {1}</source>
        <translation>{0} — листів: {1}</translation>
    </message>
    <message>
        <source>Выберите другого отправителя:</source>
        <translation>Виберіть іншого відправника:</translation>
    </message>
    <message>
        <source>В очереди нет писем, которые ждут отправки.</source>
        <translation>У черзі немає листів, які чекають на надсилання.</translation>
    </message>
    <message>
        <source>Ближайшее письмо запланировано на {0}, отправитель {1}. Раньше этого времени письма не уходят.</source>
        <translation>Найближчий лист заплановано на {0}, відправник {1}. Раніше цього часу листи не надсилаються.</translation>
    </message>
</context>
<context>
    <name>SendingStatus</name>
    <message>
        <source>Открыть «Рассылка сообщений»</source>
        <translation>Відкрити «Розсилка повідомлень»</translation>
    </message>
    <message>
        <source>Отправка ждёт до {0}</source>
        <translation>Надсилання чекає до {0}</translation>
    </message>
</context>
<context>
    <name>SendingStep</name>
    <message>
        <source>Отправка</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Спросить SendPulse сейчас (F5)</source>
        <translation>Запитати SendPulse зараз (F5)</translation>
    </message>
    <message>
        <source>Отменить кампанию</source>
        <translation>Скасувати кампанію</translation>
    </message>
    <message>
        <source>Отказались и вычеркнуты: {0}</source>
        <translation>Відмовилися й вилучені: {0}</translation>
    </message>
    <message>
        <source>Обновлено {0}</source>
        <translation>Оновлено {0}</translation>
    </message>
    <message>
        <source>Статистики ещё нет</source>
        <translation>Статистики ще немає</translation>
    </message>
    <message>
        <source>Сведения об отдельных адресах программа сейчас спрашивает снова: у получателей и в карточках клиентов они появятся в течение нескольких минут.</source>
        <translation>Відомості про окремі адреси програма зараз запитує знову: в одержувачів і в картках клієнтів вони з’являться протягом кількох хвилин.</translation>
    </message>
    <message>
        <source>Отправка назначена на {0}.</source>
        <translation>Надсилання призначено на {0}.</translation>
    </message>
    <message>
        <source>Кто откажется до начала, того программа вычеркнет из адресной книги, если будет открыта.</source>
        <translation>Хто відмовиться до початку, того програма вилучить з адресної книги, якщо буде відкрита.</translation>
    </message>
    <message>
        <source>Здесь будет видно, как SendPulse отправляет письма и сколько их открыли.</source>
        <translation>Тут буде видно, як SendPulse надсилає листи та скільки з них відкрили.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Как адрес электронной почты</source>
        <translation>Як адреса електронної пошти</translation>
    </message>
    <message>
        <source>Шифрование:</source>
        <translation>Шифрування:</translation>
    </message>
    <message>
        <source>Сервер:</source>
        <translation>Сервер:</translation>
    </message>
    <message>
        <source>Порт:</source>
        <translation>Порт:</translation>
    </message>
    <message>
        <source>Имя пользователя:</source>
        <translation>Ім’я користувача:</translation>
    </message>
</context>
<context>
    <name>ServiceCodes</name>
    <message>
        <source>SendPulse не знает этого отправителя или адрес не подтверждён.</source>
        <translation>SendPulse не знає цього відправника, або адресу не підтверджено.</translation>
    </message>
    <message>
        <source>В личном кабинете SendPulse добавьте адрес учетной записи в отправители и подтвердите его по письму, которое придёт.</source>
        <translation>В особистому кабінеті SendPulse додайте адресу облікового запису до відправників і підтвердьте її за листом, який надійде.</translation>
    </message>
    <message>
        <source>SendPulse не разрешает этого для вашего аккаунта.</source>
        <translation>SendPulse не дозволяє цього для вашого акаунта.</translation>
    </message>
    <message>
        <source>Войдите в личный кабинет SendPulse: там написано, не заблокирован ли аккаунт и одобрена ли отправка.</source>
        <translation>Увійдіть в особистий кабінет SendPulse: там написано, чи не заблоковано акаунт і чи схвалено надсилання.</translation>
    </message>
    <message>
        <source>Отправка отдельных писем (SMTP) в SendPulse не включена.</source>
        <translation>Надсилання окремих листів (SMTP) у SendPulse не увімкнено.</translation>
    </message>
    <message>
        <source>Включите раздел «SMTP» в личном кабинете SendPulse и дождитесь одобрения: обычно до суток.</source>
        <translation>Увімкніть розділ «SMTP» в особистому кабінеті SendPulse і дочекайтеся схвалення: зазвичай до доби.</translation>
    </message>
    <message>
        <source>Срок тарифа SendPulse закончился.</source>
        <translation>Строк тарифу SendPulse закінчився.</translation>
    </message>
    <message>
        <source>Продлите тариф в личном кабинете SendPulse и повторите.</source>
        <translation>Продовжте тариф в особистому кабінеті SendPulse і повторіть.</translation>
    </message>
    <message>
        <source>Письма, которые входят в тариф SendPulse, закончились.</source>
        <translation>Листи, які входять у тариф SendPulse, закінчилися.</translation>
    </message>
    <message>
        <source>Пополните баланс или смените тариф в личном кабинете, затем повторите.</source>
        <translation>Поповніть баланс або змініть тариф в особистому кабінеті, а потім повторіть.</translation>
    </message>
    <message>
        <source>Ваш тариф SendPulse этого не разрешает.</source>
        <translation>Ваш тариф SendPulse цього не дозволяє.</translation>
    </message>
    <message>
        <source>Смените тариф в личном кабинете SendPulse.</source>
        <translation>Змініть тариф в особистому кабінеті SendPulse.</translation>
    </message>
    <message>
        <source>SendPulse не узнал учетную запись.</source>
        <translation>SendPulse не впізнав обліковий запис.</translation>
    </message>
    <message>
        <source>Проверьте ID и Secret в учетной записи.</source>
        <translation>Перевірте ID і Secret в обліковому записі.</translation>
    </message>
    <message>
        <source>SendPulse не успевает отвечать: запросов слишком много.</source>
        <translation>SendPulse не встигає відповідати: запитів забагато.</translation>
    </message>
    <message>
        <source>Подождите минуту и повторите. Если к SendPulse обращаются и другие программы клиники, закройте их.</source>
        <translation>Зачекайте хвилину й повторіть. Якщо до SendPulse звертаються й інші програми клініки, закрийте їх.</translation>
    </message>
    <message>
        <source>Не указан адрес отправителя.</source>
        <translation>Не вказано адресу відправника.</translation>
    </message>
    <message>
        <source>Проверьте адрес в учетной записи и сохраните её заново.</source>
        <translation>Перевірте адресу в обліковому записі та збережіть його знову.</translation>
    </message>
    <message>
        <source>Не указан адрес или имя отправителя.</source>
        <translation>Не вказано адресу або ім’я відправника.</translation>
    </message>
    <message>
        <source>Заполните имя отправителя в учетной записи.</source>
        <translation>Заповніть ім’я відправника в обліковому записі.</translation>
    </message>
    <message>
        <source>Не указано имя отправителя.</source>
        <translation>Не вказано ім’я відправника.</translation>
    </message>
    <message>
        <source>Этот адрес отправителя уже есть в SendPulse.</source>
        <translation>Ця адреса відправника вже є в SendPulse.</translation>
    </message>
    <message>
        <source>Найдите его в личном кабинете среди отправителей. Если его там нет, он добавлен в другом аккаунте: возьмите ID и Secret того аккаунта.</source>
        <translation>Знайдіть її в особистому кабінеті серед відправників. Якщо її там немає, її додано в іншому акаунті: візьміть ID і Secret того акаунта.</translation>
    </message>
    <message>
        <source>Адрес отправителя внесён в чёрный список SendPulse.</source>
        <translation>Адресу відправника внесено до чорного списку SendPulse.</translation>
    </message>
    <message>
        <source>Обратитесь в поддержку SendPulse или возьмите другой адрес.</source>
        <translation>Зверніться в підтримку SendPulse або візьміть іншу адресу.</translation>
    </message>
    <message>
        <source>Больше отправителей этот аккаунт завести не может.</source>
        <translation>Більше відправників цей акаунт завести не може.</translation>
    </message>
    <message>
        <source>Удалите лишних отправителей в личном кабинете SendPulse.</source>
        <translation>Видаліть зайвих відправників в особистому кабінеті SendPulse.</translation>
    </message>
    <message>
        <source>Адрес отправителя записан с ошибкой.</source>
        <translation>Адресу відправника записано з помилкою.</translation>
    </message>
    <message>
        <source>Исправьте адрес: создайте учетную запись с верным.</source>
        <translation>Виправте адресу: створіть обліковий запис із правильною.</translation>
    </message>
    <message>
        <source>SendPulse не рассылает письма с бесплатных адресов (mail.ru, yandex.ru, gmail.com и других).</source>
        <translation>SendPulse не розсилає листи з безкоштовних адрес (ukr.net, i.ua, gmail.com та інших).</translation>
    </message>
    <message>
        <source>Заведите адрес на домене клиники, например klinika@имя-клиники.ru, и добавьте его отправителем в личном кабинете SendPulse.</source>
        <translation>Заведіть адресу на домені клініки, наприклад klinika@назва-клініки.ua, і додайте її як відправника в особистому кабінеті SendPulse.</translation>
    </message>
    <message>
        <source>Домен адреса отправителя не разрешает отправлять письма через SendPulse.</source>
        <translation>Домен адреси відправника не дозволяє надсилати листи через SendPulse.</translation>
    </message>
    <message>
        <source>Тот, кто ведёт сайт клиники, должен настроить записи SPF, DKIM и DMARC домена. Или возьмите другой адрес отправителя.</source>
        <translation>Той, хто веде сайт клініки, має налаштувати записи SPF, DKIM і DMARC домену. Або візьміть іншу адресу відправника.</translation>
    </message>
    <message>
        <source>Этот адрес не ждёт подтверждения.</source>
        <translation>Ця адреса не чекає на підтвердження.</translation>
    </message>
    <message>
        <source>Посмотрите в личном кабинете SendPulse: возможно, он подтверждён.</source>
        <translation>Подивіться в особистому кабінеті SendPulse: можливо, її вже підтверджено.</translation>
    </message>
    <message>
        <source>Код подтверждения уже отправлен на этот адрес.</source>
        <translation>Код підтвердження вже надіслано на цю адресу.</translation>
    </message>
    <message>
        <source>Проверьте почту. Новый код можно просить через 15 минут.</source>
        <translation>Перевірте пошту. Новий код можна запитати через 15 хвилин.</translation>
    </message>
    <message>
        <source>Письмо с кодом подтверждения не ушло.</source>
        <translation>Лист із кодом підтвердження не надіслано.</translation>
    </message>
    <message>
        <source>Повторите через 15 минут в личном кабинете SendPulse.</source>
        <translation>Повторіть через 15 хвилин в особистому кабінеті SendPulse.</translation>
    </message>
    <message>
        <source>Не указан адрес, который нужно подтвердить.</source>
        <translation>Не вказано адресу, яку потрібно підтвердити.</translation>
    </message>
    <message>
        <source>Подтвердите адрес в личном кабинете SendPulse.</source>
        <translation>Підтвердьте адресу в особистому кабінеті SendPulse.</translation>
    </message>
    <message>
        <source>Не указан код подтверждения адреса.</source>
        <translation>Не вказано код підтвердження адреси.</translation>
    </message>
    <message>
        <source>Введите код из письма в личном кабинете SendPulse.</source>
        <translation>Введіть код із листа в особистому кабінеті SendPulse.</translation>
    </message>
    <message>
        <source>На балансе SendPulse не хватает денег.</source>
        <translation>На балансі SendPulse не вистачає грошей.</translation>
    </message>
    <message>
        <source>Пополните баланс в личном кабинете SendPulse и повторите: адресная книга сохраняется.</source>
        <translation>Поповніть баланс в особистому кабінеті SendPulse і повторіть: адресна книга зберігається.</translation>
    </message>
    <message>
        <source>Получателей больше, чем разрешает тариф SendPulse.</source>
        <translation>Одержувачів більше, ніж дозволяє тариф SendPulse.</translation>
    </message>
    <message>
        <source>Смените тариф в личном кабинете или разделите получателей на несколько рассылок.</source>
        <translation>Змініть тариф в особистому кабінеті або розділіть одержувачів на кілька розсилок.</translation>
    </message>
    <message>
        <source>SendPulse отказался это сделать.</source>
        <translation>SendPulse відмовився це зробити.</translation>
    </message>
    <message>
        <source>Его ответ: {0}</source>
        <translation>Його відповідь: {0}</translation>
    </message>
    <message>
        <source>Повторите позже. Если не поможет, перешлите этот ответ в поддержку SendPulse.</source>
        <translation>Повторіть пізніше. Якщо не допоможе, перешліть цю відповідь у підтримку SendPulse.</translation>
    </message>
    <message>
        <source>Письмо слишком большое для SendPulse.</source>
        <translation>Лист завеликий для SendPulse.</translation>
    </message>
    <message>
        <source>Уменьшите или удалите приложенные файлы.</source>
        <translation>Зменште або видаліть вкладені файли.</translation>
    </message>
    <message>
        <source>SendPulse временно ограничил отправку с этого аккаунта.</source>
        <translation>SendPulse тимчасово обмежив надсилання з цього акаунта.</translation>
    </message>
    <message>
        <source>Подождите и повторите позже. Причина написана в личном кабинете SendPulse.</source>
        <translation>Зачекайте й повторіть пізніше. Причину написано в особистому кабінеті SendPulse.</translation>
    </message>
    <message>
        <source>По этой адресной книге ещё идёт кампания.</source>
        <translation>За цією адресною книгою ще йде кампанія.</translation>
    </message>
    <message>
        <source>Дождитесь, пока кампания будет отправлена.</source>
        <translation>Дочекайтеся, поки кампанію буде надіслано.</translation>
    </message>
    <message>
        <source>На сегодня таких запросов достаточно.</source>
        <translation>На сьогодні таких запитів достатньо.</translation>
    </message>
    <message>
        <source>Повторите завтра.</source>
        <translation>Повторіть завтра.</translation>
    </message>
    <message>
        <source>В адресной книге нет ни одного адреса, на который можно писать.</source>
        <translation>В адресній книзі немає жодної адреси, на яку можна писати.</translation>
    </message>
    <message>
        <source>Откройте книгу в личном кабинете SendPulse: там видно, почему адреса не активны. Или удалите книгу и создайте её заново.</source>
        <translation>Відкрийте книгу в особистому кабінеті SendPulse: там видно, чому адреси не активні. Або видаліть книгу та створіть її заново.</translation>
    </message>
    <message>
        <source>Адресной книги в SendPulse больше нет.</source>
        <translation>Адресної книги в SendPulse більше немає.</translation>
    </message>
    <message>
        <source>Создайте адресную книгу заново.</source>
        <translation>Створіть адресну книгу заново.</translation>
    </message>
    <message>
        <source>Не указано имя адресной книги.</source>
        <translation>Не вказано назву адресної книги.</translation>
    </message>
    <message>
        <source>Заполните название клиники и создайте книгу ещё раз.</source>
        <translation>Заповніть назву клініки та створіть книгу ще раз.</translation>
    </message>
    <message>
        <source>Адресная книга с таким именем в SendPulse уже есть.</source>
        <translation>Адресна книга з такою назвою в SendPulse вже є.</translation>
    </message>
    <message>
        <source>Нажмите «Создать адресную книгу» ещё раз: имя будет другим.</source>
        <translation>Натисніть «Створити адресну книгу» ще раз: назва буде іншою.</translation>
    </message>
    <message>
        <source>В адресной книге нет полей с именами клиентов.</source>
        <translation>В адресній книзі немає полів з іменами клієнтів.</translation>
    </message>
    <message>
        <source>Удалите адресную книгу и создайте её заново.</source>
        <translation>Видаліть адресну книгу та створіть її заново.</translation>
    </message>
    <message>
        <source>SendPulse не понял список адресов.</source>
        <translation>SendPulse не зрозумів список адрес.</translation>
    </message>
    <message>
        <source>Такого адреса в SendPulse нет.</source>
        <translation>Такої адреси в SendPulse немає.</translation>
    </message>
    <message>
        <source>Проверьте адрес в карте клиента.</source>
        <translation>Перевірте адресу в картці клієнта.</translation>
    </message>
    <message>
        <source>В SendPulse таких данных нет.</source>
        <translation>У SendPulse таких даних немає.</translation>
    </message>
    <message>
        <source>Повторите позже: служба могла ещё не собрать их.</source>
        <translation>Повторіть пізніше: сервіс міг ще не зібрати їх.</translation>
    </message>
    <message>
        <source>SendPulse не нашёл получателей письма.</source>
        <translation>SendPulse не знайшов одержувачів листа.</translation>
    </message>
    <message>
        <source>Проверьте адрес получателя в карте клиента.</source>
        <translation>Перевірте адресу одержувача в картці клієнта.</translation>
    </message>
    <message>
        <source>Такого письма или адреса в SendPulse нет.</source>
        <translation>Такого листа або адреси в SendPulse немає.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно, если оно отправлено давно.</source>
        <translation>Нічого робити не потрібно, якщо його надіслано давно.</translation>
    </message>
    <message>
        <source>Этот адрес в SendPulse уже есть.</source>
        <translation>Ця адреса в SendPulse вже є.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно.</source>
        <translation>Нічого робити не потрібно.</translation>
    </message>
    <message>
        <source>У письма слишком много получателей.</source>
        <translation>У листа забагато одержувачів.</translation>
    </message>
    <message>
        <source>Отправьте его рассылкой.</source>
        <translation>Надішліть його розсилкою.</translation>
    </message>
    <message>
        <source>Кампании уже нет, или она отправлена.</source>
        <translation>Кампанії вже немає, або її надіслано.</translation>
    </message>
    <message>
        <source>Нажмите «Обновить», чтобы увидеть её состояние.</source>
        <translation>Натисніть «Оновити», щоб побачити її стан.</translation>
    </message>
    <message>
        <source>Следующую кампанию ещё рано создавать.</source>
        <translation>Наступну кампанію ще рано створювати.</translation>
    </message>
    <message>
        <source>Подождите час и повторите.</source>
        <translation>Зачекайте годину й повторіть.</translation>
    </message>
    <message>
        <source>Тема письма пуста.</source>
        <translation>Тема листа порожня.</translation>
    </message>
    <message>
        <source>Впишите тему на вкладке «Письмо» и сохраните документ.</source>
        <translation>Впишіть тему на вкладці «Лист» і збережіть документ.</translation>
    </message>
    <message>
        <source>Текст письма пуст.</source>
        <translation>Текст листа порожній.</translation>
    </message>
    <message>
        <source>Напишите текст на вкладке «Письмо» и сохраните документ.</source>
        <translation>Напишіть текст на вкладці «Лист» і збережіть документ.</translation>
    </message>
    <message>
        <source>SendPulse создаёт не больше четырёх кампаний в час.</source>
        <translation>SendPulse створює не більше чотирьох кампаній на годину.</translation>
    </message>
    <message>
        <source>Подождите: эта кампания будет создана позже.</source>
        <translation>Зачекайте: цю кампанію буде створено пізніше.</translation>
    </message>
    <message>
        <source>Дата рассылки уже прошла или записана неверно.</source>
        <translation>Дата розсилки вже минула або записана неправильно.</translation>
    </message>
    <message>
        <source>Исправьте дату на вкладке «Письмо». Проверьте и часовой пояс в учетной записи.</source>
        <translation>Виправте дату на вкладці «Лист». Перевірте й часовий пояс в обліковому записі.</translation>
    </message>
    <message>
        <source>Такой кампании в SendPulse нет.</source>
        <translation>Такої кампанії в SendPulse немає.</translation>
    </message>
    <message>
        <source>Её могли удалить в личном кабинете. Скопируйте рассылку и отправьте заново.</source>
        <translation>Її могли видалити в особистому кабінеті. Скопіюйте розсилку й надішліть заново.</translation>
    </message>
    <message>
        <source>Шаблона письма в SendPulse нет.</source>
        <translation>Шаблону листа в SendPulse немає.</translation>
    </message>
    <message>
        <source>У письма нет темы.</source>
        <translation>У листа немає теми.</translation>
    </message>
    <message>
        <source>Впишите тему письма.</source>
        <translation>Впишіть тему листа.</translation>
    </message>
    <message>
        <source>У письма нет текста.</source>
        <translation>У листа немає тексту.</translation>
    </message>
    <message>
        <source>Напишите текст письма.</source>
        <translation>Напишіть текст листа.</translation>
    </message>
    <message>
        <source>Шаблон письма в SendPulse пуст.</source>
        <translation>Шаблон листа в SendPulse порожній.</translation>
    </message>
    <message>
        <source>Шаблон с таким именем в SendPulse уже есть.</source>
        <translation>Шаблон із такою назвою в SendPulse вже є.</translation>
    </message>
    <message>
        <source>Выберите другое имя.</source>
        <translation>Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>SendPulse не понял, что подставить в шаблон письма.</source>
        <translation>SendPulse не зрозумів, що підставити в шаблон листа.</translation>
    </message>
    <message>
        <source>SendPulse ещё не обработал шаблон письма.</source>
        <translation>SendPulse ще не опрацював шаблон листа.</translation>
    </message>
    <message>
        <source>Подождите несколько минут и повторите.</source>
        <translation>Зачекайте кілька хвилин і повторіть.</translation>
    </message>
    <message>
        <source>SendPulse не понял запроса программы.</source>
        <translation>SendPulse не зрозумів запиту програми.</translation>
    </message>
    <message>
        <source>SendPulse не узнал письма, о которых его спросили.</source>
        <translation>SendPulse не впізнав листи, про які його запитали.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно: программа спросит ещё раз.</source>
        <translation>Нічого робити не потрібно: програма запитає ще раз.</translation>
    </message>
    <message>
        <source>Это ошибка программы, а не ваша. Передайте ответ службы в поддержку программы.</source>
        <translation>Це помилка програми, а не ваша. Передайте відповідь сервісу в підтримку програми.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Отправить письмо</source>
        <translation>Надіслати лист</translation>
    </message>
    <message>
        <source>Писем, срок которых наступил: {0}.</source>
        <translation>Листів, час яких настав: {0}.</translation>
    </message>
    <message>
        <source>Отправить все ({0})</source>
        <translation>Надіслати всі ({0})</translation>
    </message>
    <message>
        <source>Отправить выбранные ({0})</source>
        <translation>Надіслати вибрані ({0})</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Отправленное письмо вернуть нельзя. Отправка идёт в фоне, её можно остановить.</source>
        <translation>Надісланий лист повернути не можна. Надсилання відбувається у фоні, його можна зупинити.</translation>
    </message>
    <message>
        <source>Ещё писем, запланированных от других отправителей: {0}. Они останутся в очереди.</source>
        <translation>Ще листів, запланованих від інших відправників: {0}. Вони залишаться в черзі.</translation>
    </message>
</context>
<context>
    <name>StatisticsTable</name>
    <message>
        <source>Отправлено</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Доставлено</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Открыто</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Перешли по ссылке</source>
        <translation>Перейшли за посиланням</translation>
    </message>
    <message>
        <source>Не доставлено</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Отписались</source>
        <translation>Відписалися</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>Сделано</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Сейчас</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Потом</source>
        <translation>Потім</translation>
    </message>
    <message>
        <source>Не удалось</source>
        <translation>Не вдалося</translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>{ИМЯ|уважаемый клиент}</source>
        <translation>{ИМЯ|шановний клієнте}</translation>
    </message>
    <message>
        <source>имя, а если его нет — слова после черты</source>
        <translation>ім’я, а якщо його немає — слова після риски</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>имя клиента</source>
        <translation>ім’я клієнта</translation>
    </message>
    <message>
        <source>отчество клиента</source>
        <translation>по батькові клієнта</translation>
    </message>
    <message>
        <source>фамилия клиента</source>
        <translation>прізвище клієнта</translation>
    </message>
    <message>
        <source>фамилия, имя и отчество</source>
        <translation>прізвище, ім’я та по батькові</translation>
    </message>
    <message>
        <source>клички животных клиента</source>
        <translation>клички тварин клієнта</translation>
    </message>
    <message>
        <source>название клиники</source>
        <translation>назва клініки</translation>
    </message>
    <message>
        <source>телефон клиники</source>
        <translation>телефон клініки</translation>
    </message>
    <message>
        <source>адрес клиники</source>
        <translation>адреса клініки</translation>
    </message>
    <message>
        <source>дата рассылки</source>
        <translation>дата розсилки</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Взять из шаблона…</source>
        <translation>Взяти із шаблону…</translation>
    </message>
    <message>
        <source>Шаблонов пока нет</source>
        <translation>Шаблонів поки немає</translation>
    </message>
</context>
<context>
    <name>TemplateWindow</name>
    <message>
        <source>Новый шаблон</source>
        <translation>Новий шаблон</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>По нему шаблон находят, клиент его не видит, например «Прививка»</source>
        <translation>За нею шаблон знаходять, клієнт її не бачить, наприклад «Щеплення»</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Тег</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Вставить тег в тему</source>
        <translation>Вставити тег у тему</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Создать</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Изменить</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Скопировать</source>
        <translation>Скопіювати</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Изменён</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Шаблонов пока нет. Нажмите «Создать»: готовый текст можно будет брать в каждую рассылку.</source>
        <translation>Шаблонів поки немає. Натисніть «Створити»: готовий текст можна буде брати в кожну розсилку.</translation>
    </message>
    <message>
        <source>Шаблоны писем</source>
        <translation>Шаблони листів</translation>
    </message>
    <message>
        <source>Удаление шаблона</source>
        <translation>Видалення шаблону</translation>
    </message>
    <message>
        <source>Удалить шаблон «{0}»?</source>
        <translation>Видалити шаблон «{0}»?</translation>
    </message>
    <message>
        <source>Рассылки и письма, которые по нему написаны, останутся.</source>
        <translation>Розсилки та листи, написані за ним, залишаться.</translation>
    </message>
</context>
<context>
    <name>TimeZones</name>
    <message>
        <source>Лондон</source>
        <translation>Лондон</translation>
    </message>
    <message>
        <source>Берлин</source>
        <translation>Берлін</translation>
    </message>
    <message>
        <source>Прага</source>
        <translation>Прага</translation>
    </message>
    <message>
        <source>Варшава</source>
        <translation>Варшава</translation>
    </message>
    <message>
        <source>Киев</source>
        <translation>Київ</translation>
    </message>
    <message>
        <source>Кишинёв</source>
        <translation>Кишинів</translation>
    </message>
    <message>
        <source>Вильнюс</source>
        <translation>Вільнюс</translation>
    </message>
    <message>
        <source>Рига</source>
        <translation>Рига</translation>
    </message>
    <message>
        <source>Таллин</source>
        <translation>Таллінн</translation>
    </message>
    <message>
        <source>Стамбул</source>
        <translation>Стамбул</translation>
    </message>
    <message>
        <source>Минск</source>
        <translation>Мінськ</translation>
    </message>
    <message>
        <source>Иерусалим</source>
        <translation>Єрусалим</translation>
    </message>
    <message>
        <source>Калининград</source>
        <translation>Калінінград</translation>
    </message>
    <message>
        <source>Москва</source>
        <translation>Москва</translation>
    </message>
    <message>
        <source>Самара</source>
        <translation>Самара</translation>
    </message>
    <message>
        <source>Екатеринбург</source>
        <translation>Єкатеринбург</translation>
    </message>
    <message>
        <source>Омск</source>
        <translation>Омськ</translation>
    </message>
    <message>
        <source>Новосибирск</source>
        <translation>Новосибірськ</translation>
    </message>
    <message>
        <source>Красноярск</source>
        <translation>Красноярськ</translation>
    </message>
    <message>
        <source>Иркутск</source>
        <translation>Іркутськ</translation>
    </message>
    <message>
        <source>Якутск</source>
        <translation>Якутськ</translation>
    </message>
    <message>
        <source>Владивосток</source>
        <translation>Владивосток</translation>
    </message>
    <message>
        <source>Магадан</source>
        <translation>Магадан</translation>
    </message>
    <message>
        <source>Петропавловск-Камчатский</source>
        <translation>Петропавловськ-Камчатський</translation>
    </message>
    <message>
        <source>Тбилиси</source>
        <translation>Тбілісі</translation>
    </message>
    <message>
        <source>Ереван</source>
        <translation>Єреван</translation>
    </message>
    <message>
        <source>Баку</source>
        <translation>Баку</translation>
    </message>
    <message>
        <source>Ташкент</source>
        <translation>Ташкент</translation>
    </message>
    <message>
        <source>Ашхабад</source>
        <translation>Ашгабат</translation>
    </message>
    <message>
        <source>Душанбе</source>
        <translation>Душанбе</translation>
    </message>
    <message>
        <source>Алматы</source>
        <translation>Алмати</translation>
    </message>
    <message>
        <source>Бишкек</source>
        <translation>Бішкек</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Отправлено</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Отложено, будет повтор</source>
        <translation>Відкладено, буде повтор</translation>
    </message>
    <message>
        <source>Отказ</source>
        <translation>Відмова</translation>
    </message>
    <message>
        <source>Остановлено: дело в учетной записи</source>
        <translation>Зупинено: справа в обліковому записі</translation>
    </message>
    <message>
        <source>Неизвестно, дошло ли</source>
        <translation>Невідомо, чи дійшов</translation>
    </message>
    <message>
        <source>Адрес электронной почты</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Другое</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Личный</source>
        <translation>Особистий</translation>
    </message>
    <message>
        <source>Рабочий</source>
        <translation>Робочий</translation>
    </message>
    <message>
        <source>Родственников</source>
        <translation>Родичів</translation>
    </message>
    <message>
        <source>Прочий</source>
        <translation>Інший</translation>
    </message>
    <message>
        <source>На лечении</source>
        <translation>На лікуванні</translation>
    </message>
    <message>
        <source>Улучшение</source>
        <translation>Покращення</translation>
    </message>
    <message>
        <source>Выздоровление</source>
        <translation>Одужання</translation>
    </message>
    <message>
        <source>Без изменений</source>
        <translation>Без змін</translation>
    </message>
    <message>
        <source>Направлено в другую клинику</source>
        <translation>Направлено в іншу клініку</translation>
    </message>
    <message>
        <source>Пал</source>
        <translation>Загибель</translation>
    </message>
    <message>
        <source>Усыплён</source>
        <translation>Евтаназія</translation>
    </message>
    <message>
        <source>Не указан</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Самец</source>
        <translation>Самець</translation>
    </message>
    <message>
        <source>Самка</source>
        <translation>Самка</translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation>SSL/TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Без шифрования (только этот компьютер)</source>
        <translation>Без шифрування (лише цей ПК)</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>E-mail рассылка</source>
        <translation>E-mail розсилка</translation>
    </message>
    <message>
        <source>Подготовка</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Зарегистрирована</source>
        <translation>Зареєстровано</translation>
    </message>
    <message>
        <source>Отправляется</source>
        <translation>Надсилається</translation>
    </message>
    <message>
        <source>Отправлено частично</source>
        <translation>Надіслано частково</translation>
    </message>
    <message>
        <source>Адресная книга</source>
        <translation>Адресна книга</translation>
    </message>
    <message>
        <source>Кампания SendPulse</source>
        <translation>Кампанія SendPulse</translation>
    </message>
    <message>
        <source>Черновик</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Кампания отклонена</source>
        <translation>Кампанію відхилено</translation>
    </message>
    <message>
        <source>Кампания отменена</source>
        <translation>Кампанію скасовано</translation>
    </message>
    <message>
        <source>Почтовый ящик</source>
        <translation>Поштова скринька</translation>
    </message>
    <message>
        <source>SendPulse</source>
        <translation>SendPulse</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Создаётся адресная книга</source>
        <translation>Створюється адресна книга</translation>
    </message>
    <message>
        <source>Заполняется адресная книга</source>
        <translation>Заповнюється адресна книга</translation>
    </message>
    <message>
        <source>SendPulse проверяет адресную книгу</source>
        <translation>SendPulse перевіряє адресну книгу</translation>
    </message>
    <message>
        <source>Адресная книга создана</source>
        <translation>Адресну книгу створено</translation>
    </message>
    <message>
        <source>Кампания ждёт своей очереди</source>
        <translation>Кампанія чекає своєї черги</translation>
    </message>
    <message>
        <source>Создаётся кампания</source>
        <translation>Створюється кампанія</translation>
    </message>
    <message>
        <source>Кампания создана</source>
        <translation>Кампанію створено</translation>
    </message>
    <message>
        <source>Черновик в личном кабинете</source>
        <translation>Чернетка в особистому кабінеті</translation>
    </message>
    <message>
        <source>Пока не известно</source>
        <translation>Поки невідомо</translation>
    </message>
    <message>
        <source>Доставлено</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Открыто</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Перешли по ссылке</source>
        <translation>Перейшли за посиланням</translation>
    </message>
    <message>
        <source>Отписка</source>
        <translation>Відписка</translation>
    </message>
    <message>
        <source>Жалоба на спам</source>
        <translation>Скарга на спам</translation>
    </message>
    <message>
        <source>Не доставлено</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Записано в карте клиента</source>
        <translation>Записано в картці клієнта</translation>
    </message>
    <message>
        <source>Отписка по ссылке в письме</source>
        <translation>Відписка за посиланням у листі</translation>
    </message>
    <message>
        <source>Рассылка</source>
        <translation>Розсилка</translation>
    </message>
    <message>
        <source>Отдельное письмо</source>
        <translation>Окремий лист</translation>
    </message>
    <message>
        <source>Готовый анализ</source>
        <translation>Готовий аналіз</translation>
    </message>
    <message>
        <source>Ожидает отправки</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Не отправлено</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>Возможно отправлено</source>
        <translation>Можливо надіслано</translation>
    </message>
    <message>
        <source>Удалено из очереди</source>
        <translation>Видалено з черги</translation>
    </message>
    <message>
        <source>В кампании SendPulse</source>
        <translation>У кампанії SendPulse</translation>
    </message>
    <message>
        <source>Копия не сохраняется</source>
        <translation>Копія не зберігається</translation>
    </message>
    <message>
        <source>Копия ещё не сохранена</source>
        <translation>Копію ще не збережено</translation>
    </message>
    <message>
        <source>Копия сохранена в «Отправленных»</source>
        <translation>Копію збережено в «Надісланих»</translation>
    </message>
    <message>
        <source>Копию сохранить не удалось</source>
        <translation>Копію зберегти не вдалося</translation>
    </message>
    <message>
        <source>Рассылка не разрешена</source>
        <translation>Розсилку не дозволено</translation>
    </message>
    <message>
        <source>От рассылки на этот адрес отказался другой клиент</source>
        <translation>Від розсилки на цю адресу відмовився інший клієнт</translation>
    </message>
    <message>
        <source>Нет адреса электронной почты</source>
        <translation>Немає адреси електронної пошти</translation>
    </message>
    <message>
        <source>Адрес с ошибкой или не принимает писем</source>
        <translation>Адреса з помилкою або не приймає листів</translation>
    </message>
    <message>
        <source>Этот адрес уже есть в рассылке</source>
        <translation>Ця адреса вже є в розсилці</translation>
    </message>
    <message>
        <source>Равно</source>
        <translation>Дорівнює</translation>
    </message>
    <message>
        <source>Не равно</source>
        <translation>Не дорівнює</translation>
    </message>
    <message>
        <source>Меньше или равно</source>
        <translation>Менше або дорівнює</translation>
    </message>
    <message>
        <source>Больше или равно</source>
        <translation>Більше або дорівнює</translation>
    </message>
    <message>
        <source>Вывод контактных данных</source>
        <translation>Виведення контактних даних</translation>
    </message>
    <message>
        <source>Отправка писем</source>
        <translation>Надсилання листів</translation>
    </message>
    <message>
        <source>Изменение учетных записей</source>
        <translation>Зміна облікових записів</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Посещение</source>
        <translation>Візит</translation>
    </message>
    <message>
        <source>прививка, осмотр, на что жаловались</source>
        <translation>щеплення, огляд, на що скаржилися</translation>
    </message>
    <message>
        <source>Дата</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Результат лечения</source>
        <translation>Результат лікування</translation>
    </message>
    <message>
        <source>Примечание</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message>
        <source>Добавить</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Изменить</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Посещений пока нет. Нажмите «Добавить».</source>
        <translation>Візитів поки немає. Натисніть «Додати».</translation>
    </message>
    <message>
        <source>Удаление посещения</source>
        <translation>Видалення візиту</translation>
    </message>
    <message>
        <source>Удалить посещение {0} «{1}»?</source>
        <translation>Видалити візит {0} «{1}»?</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Новый клиент</source>
        <translation>Новий клієнт</translation>
    </message>
    <message>
        <source>Новое животное</source>
        <translation>Нова тварина</translation>
    </message>
    <message>
        <source>Новая рассылка</source>
        <translation>Нова розсилка</translation>
    </message>
    <message>
        <source>Новый шаблон</source>
        <translation>Новий шаблон</translation>
    </message>
    <message>
        <source>Письмо</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Файл не открылся</source>
        <translation>Файл не відкрився</translation>
    </message>
    <message>
        <source>На компьютере нет программы, которая открывает такие файлы.</source>
        <translation>На комп’ютері немає програми, яка відкриває такі файли.</translation>
    </message>
    <message>
        <source>Учебный режим: письма не уходят с этого компьютера</source>
        <translation>Навчальний режим: листи не виходять за межі цього комп’ютера</translation>
    </message>
    <message>
        <source>Прошлая отправка оборвалась</source>
        <translation>Минуле надсилання обірвалося</translation>
    </message>
    <message>
        <source>Программа была закрыта во время отправки. Под вопросом писем: {0}, ждут в очереди: {1}.</source>
        <translation>Програму закрили під час надсилання. Під питанням листів: {0}, чекають у черзі: {1}.</translation>
    </message>
    <message>
        <source>Письма под вопросом могли дойти, поэтому сами повторно не уйдут: решите по каждому. Остальные отправьте кнопкой «Отправить письмо».</source>
        <translation>Листи під питанням могли дійти, тому самі повторно не надсилатимуться: вирішіть щодо кожного. Решту надішліть кнопкою «Надіслати лист».</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Как на этом компьютере</source>
        <translation>Як на цьому комп’ютері</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Показать</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Под вопросом писем: {0}. Они были в руках, когда программа или связь оборвалась, и могли дойти. Сами они повторно не уйдут — решите по каждому.</source>
        <translation>Під питанням листів: {0}. Вони були в роботі, коли програма або зв’язок обірвалися, і могли дійти. Самі вони повторно не надсилатимуться — вирішіть щодо кожного.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ru_RU">
<context>
    <name>AccountFields</name>
    <message>
        <source>Автоматически (рекомендуется)</source>
        <translation>Automatic (recommended)</translation>
    </message>
    <message>
        <source>Вручную</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Отправка (SMTP)</source>
        <translation>Sending (SMTP)</translation>
    </message>
    <message>
        <source>Получение и хранение</source>
        <translation>Receiving and keeping</translation>
    </message>
    <message>
        <source>Дополнительно</source>
        <translation>Advanced</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Создание учетной записи электронной почты</source>
        <translation>New e-mail account</translation>
    </message>
    <message>
        <source>Учетная запись электронной почты</source>
        <translation>E-mail account</translation>
    </message>
    <message>
        <source>Закрыть форму? Введенное не сохранено.</source>
        <translation>Close the form? What you entered is not saved.</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Проверка настроек учетной записи…</source>
        <translation>Checking the account settings…</translation>
    </message>
    <message>
        <source>Проверка пройдена, сохраняю…</source>
        <translation>Check passed, saving…</translation>
    </message>
    <message>
        <source>Проверка не пройдена. Ничего не сохранено.</source>
        <translation>The check failed. Nothing has been saved.</translation>
    </message>
    <message>
        <source>Проверка не пройдена. Ничего не изменено.</source>
        <translation>The check failed. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Ниже подставлены самые частые имена серверов: исправьте их, если нужно, и нажмите «{0}».</source>
        <translation>The most common server names are filled in below: correct them if needed and click “{0}”.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Адрес электронной почты</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Имя отправителя</source>
        <translation>Sender name</translation>
    </message>
    <message>
        <source>Используется для</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Серверы</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Проверка</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>отправка</source>
        <translation>sending</translation>
    </message>
    <message>
        <source>получение</source>
        <translation>receiving</translation>
    </message>
    <message>
        <source>хранение</source>
        <translation>keeping sent</translation>
    </message>
    <message>
        <source>SendPulse</source>
        <translation>SendPulse</translation>
    </message>
    <message>
        <source>Не проверена</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Пройдена {0}</source>
        <translation>Passed {0}</translation>
    </message>
    <message>
        <source>Откройте учетную запись и нажмите «Сохранить».</source>
        <translation>Open the account and click “Save”.</translation>
    </message>
    <message>
        <source>Учетная запись создана</source>
        <translation>Account created</translation>
    </message>
    <message>
        <source>Учетная запись сохранена</source>
        <translation>Account saved</translation>
    </message>
    <message>
        <source>{0}: проверка пройдена, учетная запись готова.</source>
        <translation>{0}: the check has passed, the account is ready.</translation>
    </message>
    <message>
        <source>{0}: учетная запись сохранена, но проверку не прошла.</source>
        <translation>{0}: the account is saved, but its check failed.</translation>
    </message>
    <message>
        <source>Письма через неё могут не уйти. Исправьте настройки кнопкой «Изменить».</source>
        <translation>Letters may fail to go out through it. Correct its settings with the “Edit” button.</translation>
    </message>
    <message>
        <source>Отправлять письма по одному («SMTP») с этого адреса SendPulse пока не разрешает: сделайте это в личном кабинете, раздел «SMTP». Кампании работают.</source>
        <translation>SendPulse does not allow sending letters one by one (“SMTP”) from this address yet: turn it on in the SendPulse dashboard, section “SMTP”. Campaigns work.</translation>
    </message>
    <message>
        <source>Баланс: {0}</source>
        <translation>Balance: {0}</translation>
    </message>
    <message>
        <source>На этом компьютере нет хранилища паролей, поэтому Secret не сохранится: после перезапуска программы его нужно будет ввести снова.</source>
        <translation>This computer has no password storage, so the Secret is not kept: you will have to enter it again when the program is restarted.</translation>
    </message>
    <message>
        <source>На этом компьютере нет хранилища паролей, поэтому пароль не сохранится: после перезапуска программы его нужно будет ввести снова.</source>
        <translation>This computer has no password storage, so the password is not kept: you will have to enter it again when the program is restarted.</translation>
    </message>
    <message>
        <source>Поиск почтовых серверов</source>
        <translation>Looking for the mail servers</translation>
    </message>
    <message>
        <source>Соединение с сервером отправки (SMTP)</source>
        <translation>Connecting to the sending server (SMTP)</translation>
    </message>
    <message>
        <source>Шифрование связи с сервером отправки</source>
        <translation>Encrypting the connection to the sending server</translation>
    </message>
    <message>
        <source>Вход на сервер отправки</source>
        <translation>Signing in to the sending server</translation>
    </message>
    <message>
        <source>Соединение с сервером получения</source>
        <translation>Connecting to the receiving server</translation>
    </message>
    <message>
        <source>Шифрование связи с сервером получения</source>
        <translation>Encrypting the connection to the receiving server</translation>
    </message>
    <message>
        <source>Вход на сервер получения</source>
        <translation>Signing in to the receiving server</translation>
    </message>
    <message>
        <source>Папка «Отправленные»</source>
        <translation>“Sent” folder</translation>
    </message>
    <message>
        <source>Ключ доступа по ID и Secret</source>
        <translation>Access key for the ID and Secret</translation>
    </message>
    <message>
        <source>Адрес отправителя в личном кабинете</source>
        <translation>Sender address in the SendPulse dashboard</translation>
    </message>
    <message>
        <source>Ответ SendPulse: {0}</source>
        <translation>Answer of SendPulse: {0}</translation>
    </message>
    <message>
        <source>SendPulse не принял ID и Secret.</source>
        <translation>SendPulse did not accept the ID and Secret.</translation>
    </message>
    <message>
        <source>Скопируйте их в личном кабинете SendPulse («Настройки аккаунта» → «API») целиком, без пробелов, и повторите.</source>
        <translation>Copy them from the SendPulse dashboard (“Account settings” → “API”) in full, without spaces, and try again.</translation>
    </message>
    <message>
        <source>SendPulse ответил непонятно или не до конца.</source>
        <translation>The answer of SendPulse is unclear or incomplete.</translation>
    </message>
    <message>
        <source>Повторите через несколько минут.</source>
        <translation>Try again in a few minutes.</translation>
    </message>
    <message>
        <source>SendPulse сейчас занят и не принимает запросов.</source>
        <translation>SendPulse is busy now and accepts no requests.</translation>
    </message>
    <message>
        <source>Подождите несколько минут и повторите.</source>
        <translation>Wait a few minutes and try again.</translation>
    </message>
    <message>
        <source>Адрес есть в личном кабинете, но не подтверждён.</source>
        <translation>The address is in the SendPulse dashboard but is not confirmed.</translation>
    </message>
    <message>
        <source>Откройте письмо SendPulse, которое пришло на этот адрес, и нажмите в нём ссылку подтверждения. Письма нет: запросите его в личном кабинете ещё раз.</source>
        <translation>Open the letter from SendPulse that came to this address and click the confirmation link in it. If there is no letter, ask for it again in the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Такого адреса отправителя в личном кабинете нет.</source>
        <translation>There is no such sender address in the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Проверьте адрес. Если он верный, добавьте его в личном кабинете SendPulse («Настройки сервиса» → «Адреса отправителей») и подтвердите.</source>
        <translation>Check the address. If it is right, add it in the SendPulse dashboard (“Service settings” → “Sender addresses”) and confirm it.</translation>
    </message>
    <message>
        <source>Сервер: {0}, порт {1}.</source>
        <translation>Server: {0}, port {1}.</translation>
    </message>
    <message>
        <source>Его ответ: {0}</source>
        <translation>Its answer: {0}</translation>
    </message>
    <message>
        <source>Срок действия сертификата истёк.</source>
        <translation>The certificate has expired.</translation>
    </message>
    <message>
        <source>Сертификат ещё не начал действовать.</source>
        <translation>The certificate is not valid yet.</translation>
    </message>
    <message>
        <source>Сертификат выдан на другое имя сервера.</source>
        <translation>The certificate belongs to another server name.</translation>
    </message>
    <message>
        <source>Сертификат выдан неизвестно кем.</source>
        <translation>The issuer of the certificate is unknown.</translation>
    </message>
    <message>
        <source>Сертификат не прошёл проверку.</source>
        <translation>The certificate could not be verified.</translation>
    </message>
    <message>
        <source>Проверка не пройдена</source>
        <translation>The check failed</translation>
    </message>
    <message>
        <source>Адрес электронной почты не заполнен.</source>
        <translation>The e-mail address is empty.</translation>
    </message>
    <message>
        <source>«{0}» — не адрес электронной почты.</source>
        <translation>“{0}” is not an e-mail address.</translation>
    </message>
    <message>
        <source>Адрес с ошибкой</source>
        <translation>Invalid address</translation>
    </message>
    <message>
        <source>Введите адрес целиком, например klinika@mail.ru.</source>
        <translation>Enter the whole address, for example clinic@example.com.</translation>
    </message>
    <message>
        <source>Учетная запись уже есть</source>
        <translation>The account already exists</translation>
    </message>
    <message>
        <source>Учетная запись с адресом {0} уже есть.</source>
        <translation>There is already an account with the address {0}.</translation>
    </message>
    <message>
        <source>Откройте её в списке и измените.</source>
        <translation>Open it in the list and edit it.</translation>
    </message>
    <message>
        <source>Назначение не указано</source>
        <translation>No purpose chosen</translation>
    </message>
    <message>
        <source>Не указано, для чего будет использоваться учетная запись.</source>
        <translation>It is not stated what the account will be used for.</translation>
    </message>
    <message>
        <source>Отметьте хотя бы одну галочку.</source>
        <translation>Select at least one check box.</translation>
    </message>
    <message>
        <source>Сервер не указан</source>
        <translation>No server given</translation>
    </message>
    <message>
        <source>Не указан сервер отправки.</source>
        <translation>The sending server is empty.</translation>
    </message>
    <message>
        <source>Не указан сервер получения.</source>
        <translation>The receiving server is empty.</translation>
    </message>
    <message>
        <source>Впишите его имя или выберите автоматическое подключение.</source>
        <translation>Enter its name or choose automatic connection settings.</translation>
    </message>
    <message>
        <source>Порт с ошибкой</source>
        <translation>Invalid port</translation>
    </message>
    <message>
        <source>Порта {0} не бывает.</source>
        <translation>There is no port {0}.</translation>
    </message>
    <message>
        <source>Впишите число от 1 до 65535.</source>
        <translation>Enter a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>Нужен IMAP</source>
        <translation>IMAP is needed</translation>
    </message>
    <message>
        <source>По POP3 копии писем в ящике хранить нельзя.</source>
        <translation>Copies of letters cannot be kept in the mailbox over POP3.</translation>
    </message>
    <message>
        <source>Выберите протокол IMAP или снимите «Хранения отправленных».</source>
        <translation>Choose the IMAP protocol or clear “Keeping sent letters”.</translation>
    </message>
    <message>
        <source>Нет ключей SendPulse</source>
        <translation>No SendPulse keys</translation>
    </message>
    <message>
        <source>ID не заполнен.</source>
        <translation>The ID is empty.</translation>
    </message>
    <message>
        <source>Secret не заполнен.</source>
        <translation>The Secret is empty.</translation>
    </message>
    <message>
        <source>Скопируйте его из личного кабинета SendPulse.</source>
        <translation>Copy it from the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Адрес не меняется</source>
        <translation>The address cannot be changed</translation>
    </message>
    <message>
        <source>Адрес учетной записи SendPulse изменить нельзя: {0}.</source>
        <translation>The address of a SendPulse account cannot be changed: {0}.</translation>
    </message>
    <message>
        <source>Для другого адреса создайте новую учетную запись.</source>
        <translation>Create a new account for another address.</translation>
    </message>
    <message>
        <source>ID пока не меняется</source>
        <translation>The ID cannot be changed yet</translation>
    </message>
    <message>
        <source>Кампания рассылки № {0} ещё не закончена, она в прежнем личном кабинете.</source>
        <translation>The campaign of mailing No. {0} is not finished yet, it is in the earlier SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Дождитесь её конца или удалите её адресную книгу. Secret можно изменить и сейчас.</source>
        <translation>Wait until it ends or delete its address book. The Secret can be changed even now.</translation>
    </message>
    <message>
        <source>Вид учетной записи не меняется</source>
        <translation>The kind of account cannot be changed</translation>
    </message>
    <message>
        <source>Сохранённая учетная запись не может сменить галочку «Sendpulse».</source>
        <translation>“Sendpulse” cannot be changed in a saved account.</translation>
    </message>
    <message>
        <source>Создайте новую учетную запись.</source>
        <translation>Create a new account.</translation>
    </message>
    <message>
        <source>Часовой пояс неизвестен</source>
        <translation>Unknown time zone</translation>
    </message>
    <message>
        <source>Часового пояса «{0}» нет.</source>
        <translation>There is no time zone “{0}”.</translation>
    </message>
    <message>
        <source>Выберите часовой пояс из списка.</source>
        <translation>Choose a time zone from the list.</translation>
    </message>
    <message>
        <source>Нет Secret</source>
        <translation>No Secret</translation>
    </message>
    <message>
        <source>На этом компьютере нет Secret для {0}.</source>
        <translation>This computer has no Secret for {0}.</translation>
    </message>
    <message>
        <source>Откройте учетную запись («Маркетинг» → «Учетные записи электронной почты») и введите Secret.</source>
        <translation>Open the account (“Marketing” → “E-mail accounts”) and enter the Secret.</translation>
    </message>
    <message>
        <source>Нет пароля</source>
        <translation>No password</translation>
    </message>
    <message>
        <source>Нет пароля для ящика {0}.</source>
        <translation>There is no password for the mailbox {0}.</translation>
    </message>
    <message>
        <source>Пароль не заполнен.</source>
        <translation>The password is empty.</translation>
    </message>
    <message>
        <source>Введите пароль в учетной записи этого ящика.</source>
        <translation>Enter the password in the account of this mailbox.</translation>
    </message>
    <message>
        <source>Хранилище паролей недоступно</source>
        <translation>Password storage unavailable</translation>
    </message>
    <message>
        <source>Хранилище паролей этого компьютера не отвечает: {0}.</source>
        <translation>The password storage of this computer does not respond: {0}.</translation>
    </message>
    <message>
        <source>Войдите в компьютер под своим пользователем заново и повторите действие.</source>
        <translation>Sign in to the computer again as your own user and try once more.</translation>
    </message>
    <message>
        <source>Учетная запись нужна письмам</source>
        <translation>Letters need this account</translation>
    </message>
    <message>
        <source>Учетную запись удалить нельзя. Писем, которые от неё зависят: {0}.</source>
        <translation>The account cannot be deleted. Letters that depend on it: {0}.</translation>
    </message>
    <message>
        <source>Это письма, которые ждут отправки, отправлены под вопросом или идут в кампании SendPulse. Отправьте их либо удалите из очереди («Рассылка сообщений»), дождитесь конца кампании, потом удалите учетную запись.</source>
        <translation>These letters are waiting to be sent, in doubt or in a SendPulse campaign. Send them or remove them from the queue (“Sending queue”), wait for the campaign to end, then delete the account.</translation>
    </message>
    <message>
        <source>Серверы не найдены</source>
        <translation>Servers not found</translation>
    </message>
    <message>
        <source>Не удалось найти почтовые серверы для «{0}».</source>
        <translation>The mail servers for “{0}” could not be found.</translation>
    </message>
    <message>
        <source>Проверьте адрес и интернет. Если адрес верный, укажите серверы вручную: их имена есть в справке вашей почты.</source>
        <translation>Check the address and the internet connection. If the address is right, enter the servers by hand: the help of your mail provider names them.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Учетных записей пока нет.

Нажмите «Создать» и укажите ящик, от имени которого клиника будет отправлять письма. Это нужно сделать один раз.</source>
        <translation>There are no accounts yet.

Click “Create” and enter the mailbox from which the clinic will send its letters. This has to be done only once.</translation>
    </message>
    <message>
        <source>Создать</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Изменить</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Учетные записи электронной почты</source>
        <translation>E-mail accounts</translation>
    </message>
    <message>
        <source>Удаление учетной записи</source>
        <translation>Delete account</translation>
    </message>
    <message>
        <source>Удалить учетную запись {0}?</source>
        <translation>Delete the account {0}?</translation>
    </message>
    <message>
        <source>Её Secret будет забыт. Личный кабинет SendPulse, рассылки и отправленные письма останутся.</source>
        <translation>Its Secret will be forgotten. Your account at SendPulse, the mailings and the sent letters will remain.</translation>
    </message>
    <message>
        <source>Её пароль будет забыт. Почтовый ящик, рассылки и отправленные письма останутся.</source>
        <translation>Its password will be forgotten. The mailbox, the mailings and the sent letters will remain.</translation>
    </message>
</context>
<context>
    <name>AnimalCardWindow</name>
    <message>
        <source>Сначала сохраните карту животного.</source>
        <translation>Save the animal card first.</translation>
    </message>
    <message>
        <source>Новое животное</source>
        <translation>New animal</translation>
    </message>
    <message>
        <source>Карта животного</source>
        <translation>Animal card</translation>
    </message>
    <message>
        <source>Посещения</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Письма</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>AnimalForm</name>
    <message>
        <source>собака, кошка, попугай…</source>
        <translation>dog, cat, parrot…</translation>
    </message>
    <message>
        <source>Введите кличку.</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>Выберите владельца.</source>
        <translation>Choose the owner.</translation>
    </message>
    <message>
        <source>Кличка</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Номер карты</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Владелец</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Вид животного</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>Порода</source>
        <translation>Breed</translation>
    </message>
    <message>
        <source>Пол</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Дата рождения</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Примечание</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Animals</name>
    <message>
        <source>Животные</source>
        <translation>Animals</translation>
    </message>
    <message>
        <source>Животных пока нет. Нажмите «Создать», чтобы завести первую карту.</source>
        <translation>There are no animals yet. Click “Create” to make the first card.</translation>
    </message>
    <message>
        <source>Поиск по кличке, номеру или владельцу (Ctrl+F)</source>
        <translation>Search by name, number or owner (Ctrl+F)</translation>
    </message>
    <message>
        <source>Удалить выбранные карты животных (карт: {0})?</source>
        <translation>Delete the selected animal cards ({0})?</translation>
    </message>
    <message>
        <source>Вместе с картой удаляются посещения. Карта животного, о котором писали, не удаляется, а переносится в архив.</source>
        <translation>The visits are deleted with the card. If letters were sent about an animal, its card is not deleted but moved to the archive.</translation>
    </message>
    <message>
        <source>Владелец</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Номер</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Кличка</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Вид животного</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>Порода</source>
        <translation>Breed</translation>
    </message>
    <message>
        <source>Последнее посещение</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>Результат лечения</source>
        <translation>Treatment result</translation>
    </message>
    <message>
        <source>Дата</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Примечание</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>AnimalsTab</name>
    <message>
        <source>У клиента пока нет животных. Нажмите «Добавить животное».</source>
        <translation>The client has no animals yet. Click “Add animal”.</translation>
    </message>
    <message>
        <source>Добавить животное</source>
        <translation>Add animal</translation>
    </message>
</context>
<context>
    <name>AttachedFilesModel</name>
    <message>
        <source>Файл</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Размер</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>Добавить файл</source>
        <translation>Add file</translation>
    </message>
    <message>
        <source>Файлов нет.</source>
        <translation>No files.</translation>
    </message>
    <message>
        <source>Файлы занимают {0}, а учетная запись разрешает {1}. Удалите лишние файлы.</source>
        <translation>The files take up {0}, but the account allows {1}. Remove some files.</translation>
    </message>
    <message>
        <source>Занято {0} из {1}</source>
        <translation>{0} of {1} used</translation>
    </message>
    <message>
        <source>Занято {0}</source>
        <translation>{0} used</translation>
    </message>
    <message>
        <source>Перетащите файлы сюда или нажмите «Добавить файл».</source>
        <translation>Drag files here or click “Add file”.</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Приложенные файлы</source>
        <translation>Attached files</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>{0} и бонус {1}</source>
        <translation>{0} and bonus {1}</translation>
    </message>
    <message>
        <source>тариф «{0}»</source>
        <translation>plan “{0}”</translation>
    </message>
    <message>
        <source>осталось писем: {0}</source>
        <translation>letters left: {0}</translation>
    </message>
    <message>
        <source>занято адресов: {0} из {1}</source>
        <translation>addresses used: {0} of {1}</translation>
    </message>
</context>
<context>
    <name>BalanceLine</name>
    <message>
        <source>Узнаю…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>SendPulse не сообщил</source>
        <translation>SendPulse does not say</translation>
    </message>
    <message>
        <source>Не удалось узнать. {0}</source>
        <translation>Could not be found out. {0}</translation>
    </message>
</context>
<context>
    <name>BookStep</name>
    <message>
        <source>Адресная книга</source>
        <translation>Address book</translation>
    </message>
    <message>
        <source>Создать адресную книгу</source>
        <translation>Create address book</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Удалить адресную книгу</source>
        <translation>Delete address book</translation>
    </message>
    <message>
        <source>Адресная книга создана</source>
        <translation>Address book created</translation>
    </message>
    <message>
        <source>Имя в личном кабинете: «{0}»</source>
        <translation>Name in the SendPulse dashboard: “{0}”</translation>
    </message>
    <message>
        <source>Передано адресов: {0} из {1}</source>
        <translation>Addresses handed over: {0} of {1}</translation>
    </message>
    <message>
        <source>Создаётся, когда получатели зарегистрированы.</source>
        <translation>Created once the recipients are registered.</translation>
    </message>
    <message>
        <source>Передаю адреса и имена в SendPulse…</source>
        <translation>Handing addresses and names over to SendPulse…</translation>
    </message>
    <message>
        <source>Передача адресов продолжится сама.</source>
        <translation>Handing over continues by itself.</translation>
    </message>
    <message>
        <source>Передача адресов остановлена. Нажмите кнопку, чтобы продолжить.</source>
        <translation>Handing over is stopped. Click the button to continue.</translation>
    </message>
    <message>
        <source>Программа передаст SendPulse адреса и имена получателей. Письма от этого ещё не отправляются.</source>
        <translation>The program hands the recipients’ addresses and names over to SendPulse. This does not send any letters yet.</translation>
    </message>
    <message>
        <source>Служба удалит книгу {0}, через месяц после создания.</source>
        <translation>The service deletes the book on {0}, one month after it was created.</translation>
    </message>
</context>
<context>
    <name>BooksTab</name>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Адресов</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Активных</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Создана</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Удалится</source>
        <translation>Deleted on</translation>
    </message>
    <message>
        <source>Адресных книг ещё нет.

Книга появится, когда в документе рассылки на вкладке «Кампания SendPulse» нажата кнопка «Создать адресную книгу». Через месяц служба удаляет книгу сама.</source>
        <translation>There are no address books yet.

A book appears when “Create address book” is clicked on the “SendPulse campaign” tab of a mailing document. After a month the service deletes the book by itself.</translation>
    </message>
    <message>
        <source>Поиск по названию (Ctrl+F)</source>
        <translation>Name (Ctrl+F)</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Переменные</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Добавлен</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>В книге нет адресов.</source>
        <translation>The book has no addresses.</translation>
    </message>
    <message>
        <source>Поиск по адресу (Ctrl+F)</source>
        <translation>Address (Ctrl+F)</translation>
    </message>
    <message>
        <source>Заблокировать</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Разблокировать</source>
        <translation>Unblock</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Отписать адрес</source>
        <translation>Unsubscribe address</translation>
    </message>
    <message>
        <source>Удалить адресную книгу?</source>
        <translation>Delete the address book?</translation>
    </message>
    <message>
        <source>«{0}»</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Адреса исчезнут вместе с книгой. Кампании и статистика останутся.</source>
        <translation>The addresses disappear with the book. Campaigns and statistics remain.</translation>
    </message>
</context>
<context>
    <name>Cabinet</name>
    <message>
        <source>Новый: служба проверяет</source>
        <translation>New: the service is checking</translation>
    </message>
    <message>
        <source>Активен</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Отписался</source>
        <translation>Unsubscribed</translation>
    </message>
    <message>
        <source>Отписался от всех рассылок</source>
        <translation>Unsubscribed from all mailings</translation>
    </message>
    <message>
        <source>В чёрном списке</source>
        <translation>Blacklisted</translation>
    </message>
    <message>
        <source>Письма не отправляются</source>
        <translation>No letters are sent</translation>
    </message>
    <message>
        <source>Не доставлено</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Ждёт отправки</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Доставлено</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Открыто</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Перешли по ссылке</source>
        <translation>Link clicked</translation>
    </message>
    <message>
        <source>Отписка</source>
        <translation>Unsubscribed</translation>
    </message>
    <message>
        <source>Жалоба на спам</source>
        <translation>Spam complaint</translation>
    </message>
    <message>
        <source>Нет такого почтового ящика</source>
        <translation>No such mailbox</translation>
    </message>
    <message>
        <source>Неправильный адрес</source>
        <translation>Invalid address</translation>
    </message>
    <message>
        <source>Почтовый ящик переполнен</source>
        <translation>Mailbox full</translation>
    </message>
    <message>
        <source>Отклонено как спам</source>
        <translation>Rejected as spam</translation>
    </message>
    <message>
        <source>Почта временно недоступна</source>
        <translation>Mail server temporarily unavailable</translation>
    </message>
    <message>
        <source>Почта временно не принимает</source>
        <translation>Mail server temporarily not accepting</translation>
    </message>
    <message>
        <source>Не отправлено: адрес отключён</source>
        <translation>Not sent: address disabled</translation>
    </message>
    <message>
        <source>Не отправлено: отписан раньше</source>
        <translation>Not sent: unsubscribed earlier</translation>
    </message>
</context>
<context>
    <name>CabinetHead</name>
    <message>
        <source>Личный кабинет SendPulse</source>
        <translation>SendPulse dashboard</translation>
    </message>
    <message>
        <source>Годятся только в учебном режиме: эта служба живёт на вашем компьютере.</source>
        <translation>Good in training mode only: this service runs on your computer.</translation>
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
        <translation>Copy ID and Secret</translation>
    </message>
    <message>
        <source>Вставьте их в учетной записи в поле «ID»: Secret встанет сам.</source>
        <translation>Paste them into the “ID” field of the account: the Secret is filled in by itself.</translation>
    </message>
    <message>
        <source>Ключи учебные</source>
        <translation>Training keys</translation>
    </message>
    <message>
        <source>На счёте: {0} $  ·  Писем в тарифе: {1}</source>
        <translation>Balance: ${0}  ·  Letters in the plan: {1}</translation>
    </message>
</context>
<context>
    <name>CabinetPage</name>
    <message>
        <source>Мои рассылки</source>
        <translation>My campaigns</translation>
    </message>
    <message>
        <source>Адресные книги</source>
        <translation>Address books</translation>
    </message>
    <message>
        <source>Письма</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Отправители</source>
        <translation>Senders</translation>
    </message>
    <message>
        <source>Неполадки</source>
        <translation>Faults</translation>
    </message>
</context>
<context>
    <name>CampaignDetail</name>
    <message>
        <source>Письмо</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Результаты</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Результат</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Результатов ещё нет.

Они появятся, когда служба начнёт отправлять письма.</source>
        <translation>There are no results yet.

They appear when the service starts sending letters.</translation>
    </message>
    <message>
        <source>Поиск по адресу (Ctrl+F)</source>
        <translation>Address (Ctrl+F)</translation>
    </message>
    <message>
        <source>От кого:</source>
        <translation>From:</translation>
    </message>
    <message>
        <source>Тема:</source>
        <translation>Subject:</translation>
    </message>
    <message>
        <source>Файлы:</source>
        <translation>Files:</translation>
    </message>
</context>
<context>
    <name>CampaignDialogs</name>
    <message>
        <source>Адресная книга</source>
        <translation>Address book</translation>
    </message>
    <message>
        <source>Адресная книга создана. Передано адресов: {0} из {1}.</source>
        <translation>Address book created. Addresses handed over: {0} of {1}.</translation>
    </message>
    <message>
        <source>Теперь нажмите «Создать кампанию».</source>
        <translation>Now click “Create campaign”.</translation>
    </message>
    <message>
        <source>Некоторое время служба обрабатывает адреса. Потом станет доступна кнопка «Создать кампанию»; окно можно закрыть.</source>
        <translation>The service needs some time to process the addresses. Then the “Create campaign” button becomes available; you may close the window.</translation>
    </message>
    <message>
        <source>Создать кампанию</source>
        <translation>Create campaign</translation>
    </message>
    <message>
        <source>Создать черновик</source>
        <translation>Create draft</translation>
    </message>
    <message>
        <source>Удалить адресную книгу</source>
        <translation>Delete address book</translation>
    </message>
    <message>
        <source>Удалить адресную книгу из SendPulse?</source>
        <translation>Delete the address book from SendPulse?</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Рассылку снова можно будет изменить. Зарегистрированные получатели останутся, книгу можно создать заново.</source>
        <translation>The mailing can then be changed again. The registered recipients remain, and the book can be created anew.</translation>
    </message>
    <message>
        <source>Отменить кампанию</source>
        <translation>Cancel campaign</translation>
    </message>
    <message>
        <source>Отменить кампанию в SendPulse?</source>
        <translation>Cancel the campaign in SendPulse?</translation>
    </message>
    <message>
        <source>Письма никому не уйдут. Чтобы отправить их позже, скопируйте рассылку.</source>
        <translation>No letters will be sent. To send them later, copy the mailing.</translation>
    </message>
    <message>
        <source>Кампания не отменена.</source>
        <translation>The campaign is not cancelled.</translation>
    </message>
    <message>
        <source>Программа не смогла отменить её. Подождите минуту и повторите.</source>
        <translation>The program could not cancel it. Wait a minute and try again.</translation>
    </message>
    <message>
        <source>SendPulse уже начал её отправлять, вернуть письма нельзя.</source>
        <translation>SendPulse has begun sending it; the letters cannot be called back.</translation>
    </message>
    <message>
        <source>Кампания SendPulse</source>
        <translation>SendPulse campaign</translation>
    </message>
    <message>
        <source>Письма уйдут, когда вы отправите черновик из личного кабинета SendPulse.</source>
        <translation>The letters go out when you send the draft from the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Дальше SendPulse работает сам. Состояние и статистика видны здесь.</source>
        <translation>SendPulse now works by itself. The status and statistics are shown here.</translation>
    </message>
    <message>
        <source>Черновик рассылки получит SendPulse. Получателей: {0}.</source>
        <translation>SendPulse receives a draft of the mailing. Recipients: {0}.</translation>
    </message>
    <message>
        <source>Получателей письма: {0}.</source>
        <translation>Recipients of the letter: {0}.</translation>
    </message>
    <message>
        <source>Цена: {0} {1}.</source>
        <translation>Price: {0} {1}.</translation>
    </message>
    <message>
        <source>Бесплатно: письма входят в тариф.</source>
        <translation>Free: the letters are included in the plan.</translation>
    </message>
    <message>
        <source>Из тарифа писем: {0}.</source>
        <translation>Letters from the plan: {0}.</translation>
    </message>
    <message>
        <source>Осталось в тарифе: {0}.</source>
        <translation>Left in the plan: {0}.</translation>
    </message>
    <message>
        <source>Письма уйдут, только когда вы отправите черновик из личного кабинета.</source>
        <translation>The letters go out only when you send the draft from the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Отправка начнётся {0}.</source>
        <translation>Sending starts on {0}.</translation>
    </message>
    <message>
        <source>Отправка начнётся сразу, вернуть письма будет нельзя.</source>
        <translation>Sending starts at once; the letters cannot be called back.</translation>
    </message>
    <message>
        <source>Черновик кампании создан.</source>
        <translation>Campaign draft created.</translation>
    </message>
    <message>
        <source>Кампания создана.</source>
        <translation>Campaign created.</translation>
    </message>
    <message>
        <source>Номер в личном кабинете: {0}</source>
        <translation>Number in the SendPulse dashboard: {0}</translation>
    </message>
    <message>
        <source>Получателей: {0}</source>
        <translation>Recipients: {0}</translation>
    </message>
    <message>
        <source>Из тарифа: {0}</source>
        <translation>From the plan: {0}</translation>
    </message>
    <message>
        <source>Сверх тарифа: {0}</source>
        <translation>Above the plan: {0}</translation>
    </message>
    <message>
        <source>Цена сверх тарифа: {0} {1}</source>
        <translation>Price above the plan: {0} {1}</translation>
    </message>
</context>
<context>
    <name>CampaignNews</name>
    <message>
        <source>Рассылка № {0}: SendPulse ждёт вашего решения</source>
        <translation>Mailing No. {0}: SendPulse waits for your decision</translation>
    </message>
    <message>
        <source>Рассылка № {0}: можно создать кампанию</source>
        <translation>Mailing No. {0}: the campaign can be created</translation>
    </message>
    <message>
        <source>Рассылка № {0}: SendPulse отправляет кампанию</source>
        <translation>Mailing No. {0}: SendPulse is sending the campaign</translation>
    </message>
    <message>
        <source>Рассылка № {0}: кампания отправлена</source>
        <translation>Mailing No. {0}: the campaign is sent</translation>
    </message>
    <message>
        <source>Рассылка № {0}: кампания отправлена частично</source>
        <translation>Mailing No. {0}: the campaign is partly sent</translation>
    </message>
    <message>
        <source>Рассылка № {0}: SendPulse не отправил кампанию</source>
        <translation>Mailing No. {0}: SendPulse did not send the campaign</translation>
    </message>
    <message>
        <source>Рассылка № {0}: кампания отменена</source>
        <translation>Mailing No. {0}: the campaign is cancelled</translation>
    </message>
</context>
<context>
    <name>CampaignPanel</name>
    <message>
        <source>Писем для кампании: {0}</source>
        <translation>Letters for the campaign: {0}</translation>
    </message>
    <message>
        <source>Откройте вкладку «Получатели», отберите клиентов и нажмите «Выполнить регистрацию».</source>
        <translation>Open the “Recipients” tab, select clients and click “Register recipients”.</translation>
    </message>
    <message>
        <source>Получатели</source>
        <translation>Recipients</translation>
    </message>
</context>
<context>
    <name>CampaignStatus</name>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Кампании больше нет</source>
        <translation>The campaign no longer exists</translation>
    </message>
    <message>
        <source>Черновик лежит в личном кабинете, письма не отправлены.</source>
        <translation>The draft is in the SendPulse dashboard, the letters are not sent.</translation>
    </message>
    <message>
        <source>Отправить его можно только из личного кабинета SendPulse. Когда отправите, состояние здесь изменится само. Чтобы отменить рассылку, удалите черновик в личном кабинете.</source>
        <translation>It can be sent from the SendPulse dashboard only. When you send it, the status here changes by itself. To cancel the mailing, delete the draft in the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>SendPulse работает сам: программу можно закрыть.</source>
        <translation>SendPulse works by itself: you may close the program.</translation>
    </message>
    <message>
        <source>Выясните причину в личном кабинете SendPulse. Чтобы отправить письмо ещё раз, скопируйте рассылку.</source>
        <translation>Find out the reason in the SendPulse dashboard. To send the letter again, copy the mailing.</translation>
    </message>
    <message>
        <source>Часть писем SendPulse не отправил.</source>
        <translation>SendPulse did not send some of the letters.</translation>
    </message>
    <message>
        <source>Письма не отправлены: в книге не оказалось активных адресов.</source>
        <translation>The letters are not sent: the book has no active addresses.</translation>
    </message>
    <message>
        <source>SendPulse остановил кампанию посередине.</source>
        <translation>SendPulse stopped the campaign halfway.</translation>
    </message>
    <message>
        <source>Кто письма не получил, видно на вкладке «Получатели».</source>
        <translation>The “Recipients” tab shows who did not get the letter.</translation>
    </message>
    <message>
        <source>SendPulse не стал отправлять эту кампанию.</source>
        <translation>SendPulse refused to send this campaign.</translation>
    </message>
    <message>
        <source>Кампания отменена или удалена в личном кабинете.</source>
        <translation>The campaign was cancelled or deleted in the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Чтобы отправить письмо, скопируйте рассылку.</source>
        <translation>To send the letter, copy the mailing.</translation>
    </message>
    <message>
        <source>SendPulse больше не показывает эту кампанию. Ушли ли письма, неизвестно.</source>
        <translation>SendPulse no longer shows this campaign. It is not known whether the letters were sent.</translation>
    </message>
    <message>
        <source>Проверьте в личном кабинете SendPulse, прежде чем отправлять письма ещё раз.</source>
        <translation>Check in the SendPulse dashboard before you send the letters again.</translation>
    </message>
    <message>
        <source>Кампания остановлена. Часть писем могла уйти: программа узнаёт об этом по каждому адресу.</source>
        <translation>The campaign is stopped. Some letters may have been sent: the program is finding this out for each address.</translation>
    </message>
    <message>
        <source>Модератор SendPulse проверяет письмо, обычно это часы.</source>
        <translation>A SendPulse moderator is checking the letter, usually for some hours.</translation>
    </message>
    <message>
        <source>Модератор SendPulse задал вопрос и ждёт ответа.</source>
        <translation>A SendPulse moderator asked a question and waits for an answer.</translation>
    </message>
    <message>
        <source>Ответьте ему в личном кабинете SendPulse.</source>
        <translation>Answer it in the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>SendPulse просит исправить письмо.</source>
        <translation>SendPulse asks you to correct the letter.</translation>
    </message>
    <message>
        <source>Исправьте и отправьте его в личном кабинете SendPulse: там написано, что не так.</source>
        <translation>Correct and send it in the SendPulse dashboard: it says there what is wrong.</translation>
    </message>
    <message>
        <source>Для отправки не хватает денег на балансе.</source>
        <translation>There is not enough money on the balance to send.</translation>
    </message>
    <message>
        <source>Пополните баланс в личном кабинете SendPulse.</source>
        <translation>Top up the balance in the SendPulse dashboard.</translation>
    </message>
</context>
<context>
    <name>CampaignStep</name>
    <message>
        <source>Кампания</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Создать кампанию</source>
        <translation>Create campaign</translation>
    </message>
    <message>
        <source>Служба обрабатывает адреса, обычно это несколько минут. Кнопка станет доступна сама, окно можно закрыть.</source>
        <translation>The service is processing the addresses, usually for some minutes. The button becomes available by itself, you may close the window.</translation>
    </message>
    <message>
        <source>Адресная книга готова. Будет создан черновик: он отправляется только из личного кабинета SendPulse.</source>
        <translation>The address book is ready. A draft will be created: it can be sent from the SendPulse dashboard only.</translation>
    </message>
    <message>
        <source>Адресная книга готова. Перед отправкой программа назовёт цену.</source>
        <translation>The address book is ready. The program tells you the price before sending.</translation>
    </message>
    <message>
        <source>Создаю кампанию…</source>
        <translation>Creating the campaign…</translation>
    </message>
    <message>
        <source>Создаётся, когда адресная книга готова.</source>
        <translation>Created once the address book is ready.</translation>
    </message>
    <message>
        <source>Черновик создан {0}.</source>
        <translation>Draft created on {0}.</translation>
    </message>
    <message>
        <source>Кампания создана {0}.</source>
        <translation>Campaign created on {0}.</translation>
    </message>
    <message>
        <source>Получателей: {0}.</source>
        <translation>Recipients: {0}.</translation>
    </message>
    <message>
        <source>Номер в личном кабинете: {0}.</source>
        <translation>Number in the SendPulse dashboard: {0}.</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Программа пробует снова сама, ничего не потеряно.</source>
        <translation>The program tries again by itself, nothing is lost.</translation>
    </message>
    <message>
        <source>Ничего не отправлено: нажмите кнопку ещё раз.</source>
        <translation>Nothing was sent: click the button again.</translation>
    </message>
    <message>
        <source>Проверьте интернет.</source>
        <translation>Check the internet connection.</translation>
    </message>
    <message>
        <source>Нет связи с SendPulse.</source>
        <translation>No connection to SendPulse.</translation>
    </message>
    <message>
        <source>ID учетной записи заменили.</source>
        <translation>The ID of the account was replaced.</translation>
    </message>
    <message>
        <source>Адресная книга и кампания остались в прежнем личном кабинете SendPulse. Чтобы программа следила за ними, верните прежние ID и Secret.</source>
        <translation>The address book and the campaign remain in the earlier SendPulse dashboard. For the program to follow them, put back the earlier ID and Secret.</translation>
    </message>
    <message>
        <source>SendPulse сейчас не принимает запросов: их слишком много.</source>
        <translation>SendPulse accepts no requests now: there are too many.</translation>
    </message>
    <message>
        <source>Подождите минуту.</source>
        <translation>Wait a minute.</translation>
    </message>
    <message>
        <source>SendPulse не принял ID и Secret учетной записи.</source>
        <translation>SendPulse did not accept the ID and Secret of the account.</translation>
    </message>
    <message>
        <source>Откройте учетную запись и введите их заново из личного кабинета, потом повторите действие.</source>
        <translation>Open the account and enter them again from the SendPulse dashboard, then try once more.</translation>
    </message>
    <message>
        <source>На этом компьютере нет Secret этой учетной записи.</source>
        <translation>This computer has no Secret of this account.</translation>
    </message>
    <message>
        <source>Откройте учетную запись и введите Secret.</source>
        <translation>Open the account and enter the Secret.</translation>
    </message>
    <message>
        <source>Служба обрабатывает адреса, книга пока занята.</source>
        <translation>The service is processing the addresses, the book is busy.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно: кнопка станет доступна сама, окно можно закрыть.</source>
        <translation>Nothing to do: the button becomes available by itself, you may close the window.</translation>
    </message>
    <message>
        <source>SendPulse остановил адресную книгу.</source>
        <translation>SendPulse stopped the address book.</translation>
    </message>
    <message>
        <source>Войдите в личный кабинет SendPulse и ответьте модератору. После этого программа продолжит сама.</source>
        <translation>Sign in to the SendPulse dashboard and answer the moderator. Then the program continues by itself.</translation>
    </message>
    <message>
        <source>Адресной книги в SendPulse больше нет.</source>
        <translation>The address book is no longer in SendPulse.</translation>
    </message>
    <message>
        <source>Создайте её заново: письма клиентам ещё не отправлены.</source>
        <translation>Create it again: no letters have been sent to clients yet.</translation>
    </message>
    <message>
        <source>Адресной книге почти месяц, служба вот-вот удалит её.</source>
        <translation>The address book is almost a month old, the service is about to delete it.</translation>
    </message>
    <message>
        <source>Создайте книгу заново: письма клиентам ещё не отправлены.</source>
        <translation>Create the book again: no letters have been sent to clients yet.</translation>
    </message>
    <message>
        <source>Часть адресов SendPulse в книгу не взял.</source>
        <translation>SendPulse did not take some addresses into the book.</translation>
    </message>
    <message>
        <source>Они отмечены на вкладке «Получатели»: проверьте их. Остальные получат письмо.</source>
        <translation>They are marked on the “Recipients” tab: check them. The others will get the letter.</translation>
    </message>
    <message>
        <source>В адресной книге есть лишние адреса.</source>
        <translation>There are extra addresses in the address book.</translation>
    </message>
    <message>
        <source>Кто-то добавил их в личном кабинете SendPulse. Удалите их там или удалите книгу здесь и создайте её заново.</source>
        <translation>Somebody added them in the SendPulse dashboard. Delete them there, or delete the book here and create it again.</translation>
    </message>
    <message>
        <source>Текст письма изменился, в книге не хватает имён для него.</source>
        <translation>The text of the letter has changed, the book lacks names for it.</translation>
    </message>
    <message>
        <source>Программа передаёт адреса заново. Когда кнопка станет доступна, нажмите «Создать кампанию» ещё раз.</source>
        <translation>The program hands the addresses over again. When the button becomes available, click “Create campaign” once more.</translation>
    </message>
    <message>
        <source>В адресной книге не осталось никого, кому можно писать.</source>
        <translation>There is nobody left in the address book to write to.</translation>
    </message>
    <message>
        <source>Удалите адресную книгу и зарегистрируйте других.</source>
        <translation>Delete the address book and register other recipients.</translation>
    </message>
    <message>
        <source>SendPulse создаёт не больше четырёх кампаний в час.</source>
        <translation>SendPulse creates no more than four campaigns an hour.</translation>
    </message>
    <message>
        <source>Нажимать ничего не нужно: пока программа открыта, кампания будет создана сама.</source>
        <translation>Nothing to click: while the program is open, the campaign will be created by itself.</translation>
    </message>
    <message>
        <source>Письмо изменили, и кампанией его отправить нельзя.</source>
        <translation>The letter was changed and cannot be sent as a campaign.</translation>
    </message>
    <message>
        <source>Письма не отправлены. Нажмите «Создать кампанию»: программа скажет, что исправить.</source>
        <translation>The letters are not sent. Click “Create campaign”: the program tells you what to correct.</translation>
    </message>
    <message>
        <source>Ответ SendPulse не дошёл: запрос мог быть и выполнен.</source>
        <translation>The answer of SendPulse did not arrive: the request may have been carried out.</translation>
    </message>
    <message>
        <source>Программа сама проверяет это в личном кабинете. Дважды письма не уйдут.</source>
        <translation>The program checks this in the SendPulse dashboard by itself. No letter goes out twice.</translation>
    </message>
    <message>
        <source>Кампании в SendPulse нет: запрос не был выполнен.</source>
        <translation>There is no campaign in SendPulse: the request was not carried out.</translation>
    </message>
    <message>
        <source>Нажмите «Создать кампанию» ещё раз.</source>
        <translation>Click “Create campaign” again.</translation>
    </message>
    <message>
        <source>Программу закрыли раньше, чем кампания была создана.</source>
        <translation>The program was closed before the campaign was created.</translation>
    </message>
    <message>
        <source>Письма не отправлены. Нажмите «Создать кампанию» ещё раз.</source>
        <translation>The letters are not sent. Click “Create campaign” again.</translation>
    </message>
    <message>
        <source>Лишние теги в письме</source>
        <translation>Tags that do not work here</translation>
    </message>
    <message>
        <source>В кампании SendPulse не работают теги: {0}.</source>
        <translation>These tags do not work in a SendPulse campaign: {0}.</translation>
    </message>
    <message>
        <source>Уберите их из темы, текста и ссылок и сохраните документ. Работают только {ИМЯ}, {ОТЧЕСТВО} и {ФАМИЛИЯ}, и не внутри ссылок. Или выберите способ рассылки «SMTP»: в нём работают все теги.</source>
        <translation>Remove them from the subject, text and links and save the document. Only {ИМЯ}, {ОТЧЕСТВО} and {ФАМИЛИЯ} work, and not inside links. Or choose the sending method “SMTP”: all tags work in it.</translation>
    </message>
    <message>
        <source>Файлов слишком много</source>
        <translation>Too many files</translation>
    </message>
    <message>
        <source>К письму приложено файлов: {0}, а кампания берёт до {1}.</source>
        <translation>Files attached: {0}. A campaign takes up to {1}.</translation>
    </message>
    <message>
        <source>Удалите лишние файлы на вкладке «Письмо» и сохраните документ.</source>
        <translation>Remove some files on the “Letter” tab and save the document.</translation>
    </message>
    <message>
        <source>Получателей нет</source>
        <translation>No recipients</translation>
    </message>
    <message>
        <source>Для рассылки не зарегистрирован ни один получатель.</source>
        <translation>No recipient is registered for the mailing.</translation>
    </message>
    <message>
        <source>На вкладке «Получатели» нажмите «Выполнить регистрацию».</source>
        <translation>Click “Register recipients” on the “Recipients” tab.</translation>
    </message>
    <message>
        <source>Письма уже отправляются</source>
        <translation>Letters are already being sent</translation>
    </message>
    <message>
        <source>Письма этой рассылки сейчас отправляются из очереди.</source>
        <translation>Letters of this mailing are being sent from the queue now.</translation>
    </message>
    <message>
        <source>Дождитесь конца отправки или остановите её в разделе «Рассылка сообщений», потом повторите.</source>
        <translation>Wait until the sending ends or stop it in “Sending queue”, then try again.</translation>
    </message>
    <message>
        <source>Рассылка идёт не кампанией</source>
        <translation>The mailing is not a campaign</translation>
    </message>
    <message>
        <source>Рассылка № {0} отправляется письмами из очереди.</source>
        <translation>Mailing No. {0} is sent as letters from the queue.</translation>
    </message>
    <message>
        <source>Выберите учетную запись SendPulse и способ рассылки «Кампания SendPulse», сохраните документ.</source>
        <translation>Choose a SendPulse account and the sending method “SendPulse campaign”, then save the document.</translation>
    </message>
    <message>
        <source>Рассылка уже передана в SendPulse</source>
        <translation>The mailing is already with SendPulse</translation>
    </message>
    <message>
        <source>Рассылку № {0} изменить нельзя: её адресная книга или кампания уже в SendPulse.</source>
        <translation>Mailing No. {0} cannot be changed: its address book or campaign is already in SendPulse.</translation>
    </message>
    <message>
        <source>Пока кампании нет, книгу можно удалить на вкладке «Кампания SendPulse» и исправить документ. Если кампания создана, скопируйте рассылку.</source>
        <translation>Until the campaign exists, you can delete the book on the “SendPulse campaign” tab and correct the document. If the campaign is created, copy the mailing.</translation>
    </message>
    <message>
        <source>Другой личный кабинет</source>
        <translation>Another SendPulse dashboard</translation>
    </message>
    <message>
        <source>ID учетной записи заменили, а адресная книга осталась в прежнем личном кабинете SendPulse.</source>
        <translation>The ID of the account was replaced, and the address book remains in the earlier SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Верните прежние ID и Secret учетной записи. Или удалите здесь адресную книгу и создайте её заново.</source>
        <translation>Put back the earlier ID and Secret of the account. Or delete the address book here and create it again.</translation>
    </message>
    <message>
        <source>Уже сделано</source>
        <translation>Already done</translation>
    </message>
    <message>
        <source>Рассылка за это время продвинулась дальше, действие не нужно.</source>
        <translation>The mailing has moved on meanwhile, there is nothing to do.</translation>
    </message>
    <message>
        <source>Посмотрите, что показано на вкладке «Кампания SendPulse».</source>
        <translation>See what the “SendPulse campaign” tab shows.</translation>
    </message>
</context>
<context>
    <name>CampaignsTab</name>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Адресов</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Доставлено</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Открыто</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Дата</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Рассылок ещё нет.

В документе рассылки выберите учетную запись SendPulse и способ «Кампания SendPulse», создайте адресную книгу и кампанию — она появится здесь.</source>
        <translation>There are no campaigns yet.

In a mailing document choose a SendPulse account and the method “SendPulse campaign”, create the address book and the campaign: it appears here.</translation>
    </message>
    <message>
        <source>Поиск по названию и теме (Ctrl+F)</source>
        <translation>Name, subject (Ctrl+F)</translation>
    </message>
    <message>
        <source>на {0}</source>
        <translation>for {0}</translation>
    </message>
    <message>
        <source>Создана: {0}</source>
        <translation>Created: {0}</translation>
    </message>
    <message>
        <source>Назначена на: {0}</source>
        <translation>Planned for: {0}</translation>
    </message>
    <message>
        <source>Отправлена: {0}</source>
        <translation>Sent: {0}</translation>
    </message>
    <message>
        <source>Отправить черновик</source>
        <translation>Send draft</translation>
    </message>
    <message>
        <source>Одобрить</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Отклонить</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Вернуть на правку</source>
        <translation>Return for correction</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Удалить рассылку?</source>
        <translation>Delete the campaign?</translation>
    </message>
    <message>
        <source>«{0}»</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Рассылка, которую служба ещё не отправила, будет отменена. Остальные исчезнут вместе со статистикой.</source>
        <translation>A campaign that the service has not sent yet is cancelled. The others disappear with their statistics.</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>В архиве</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Создать</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Вернуть из архива</source>
        <translation>Restore from archive</translation>
    </message>
    <message>
        <source>Показать архив</source>
        <translation>Show archive</translation>
    </message>
    <message>
        <source>В архиве ничего нет.</source>
        <translation>The archive is empty.</translation>
    </message>
    <message>
        <source>Удаление карт</source>
        <translation>Delete cards</translation>
    </message>
    <message>
        <source>Карты перенесены в архив</source>
        <translation>Cards moved to the archive</translation>
    </message>
    <message>
        <source>Перенесено в архив: {0}. Удалено: {1}.</source>
        <translation>Moved to the archive: {0}. Deleted: {1}.</translation>
    </message>
    <message>
        <source>В архив попадают карты, по которым есть письма: их история сохраняется. Вернуть карту можно, поставив галочку «Показать архив».</source>
        <translation>Cards with letters go to the archive, so that their history is kept. To restore a card, select “Show archive”.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Выберите</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>ClientCardWindow</name>
    <message>
        <source>Сначала сохраните карту клиента.</source>
        <translation>Save the client card first.</translation>
    </message>
    <message>
        <source>Новый клиент</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Карта клиента</source>
        <translation>Client card</translation>
    </message>
    <message>
        <source>Животные</source>
        <translation>Animals</translation>
    </message>
    <message>
        <source>Письма</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Фамилия</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Отчество</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Фамилия, имя, отчество</source>
        <translation>Last name, first name, patronymic</translation>
    </message>
    <message>
        <source>Дата регистрации</source>
        <translation>Registration date</translation>
    </message>
    <message>
        <source>Примечание</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Клиенты</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Клиентов пока нет. Нажмите «Создать», чтобы завести первую карту.</source>
        <translation>There are no clients yet. Click “Create” to make the first card.</translation>
    </message>
    <message>
        <source>Поиск по имени, адресу или телефону (Ctrl+F)</source>
        <translation>Search by name, address or phone (Ctrl+F)</translation>
    </message>
    <message>
        <source>Удалить выбранные карты клиентов (карт: {0})?</source>
        <translation>Delete the selected client cards ({0})?</translation>
    </message>
    <message>
        <source>Вместе с картой удаляются животные клиента и их посещения. Карта клиента, которому писали, не удаляется, а переносится в архив.</source>
        <translation>The client’s animals and their visits are deleted with the card. If letters were sent to a client, the card is not deleted but moved to the archive.</translation>
    </message>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Адреса электронной почты</source>
        <translation>E-mail addresses</translation>
    </message>
    <message>
        <source>Телефоны</source>
        <translation>Phones</translation>
    </message>
    <message>
        <source>Животные</source>
        <translation>Animals</translation>
    </message>
    <message>
        <source>Рассылка разрешена</source>
        <translation>Mailing allowed</translation>
    </message>
    <message>
        <source>Зарегистрирован</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Нет адреса</source>
        <translation>No address</translation>
    </message>
    <message>
        <source>Да</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Нет</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Закрыть программу</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Письма сейчас отправляются. Остановить отправку и закрыть программу?</source>
        <translation>Letters are being sent. Stop sending and close the program?</translation>
    </message>
    <message>
        <source>Остановить и закрыть</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>Письма, которые уже в руках, дойдут до конца, остальные ждут в очереди.</source>
        <translation>Letters already on their way will be finished, the others wait in the queue.</translation>
    </message>
    <message>
        <source>Енот: рассылки — заканчиваю отправку…</source>
        <translation>Enot: Mailings – finishing sending…</translation>
    </message>
    <message>
        <source>Енот: рассылки</source>
        <translation>Enot: Mailings</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Вывести список</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>Вверх</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Вниз</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Отметить все</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Снять все</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Вывести</source>
        <translation>Show list</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Отметьте галочками, какие колонки будут выведены в список:</source>
        <translation>Select the columns that the list will contain:</translation>
    </message>
    <message>
        <source>Отмечено колонок: {0}. Порядок можно менять мышью.</source>
        <translation>Columns selected: {0}. Drag them to change the order.</translation>
    </message>
    <message>
        <source>Отметьте хотя бы одну колонку.</source>
        <translation>Select at least one column.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Рассылка разрешена</source>
        <translation>Mailing allowed</translation>
    </message>
    <message>
        <source>Как клиент отказался (можно не заполнять)</source>
        <translation>How the client refused (optional)</translation>
    </message>
    <message>
        <source>Удалить эту строку</source>
        <translation>Delete this line</translation>
    </message>
    <message>
        <source>Клиент отказался от писем на этот адрес: строка хранит отказ</source>
        <translation>The client refused letters to this address: this line keeps the refusal</translation>
    </message>
    <message>
        <source>имя@почта.ru</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>+7 912 345-67-89</source>
        <translation>+1 202 555-0143</translation>
    </message>
    <message>
        <source>Ответ почты: {0}</source>
        <translation>Answer of the mail server: {0}</translation>
    </message>
    <message>
        <source>Клиент отписался по ссылке в письме {0}.</source>
        <translation>The client unsubscribed by the link in a letter on {0}.</translation>
    </message>
    <message>
        <source>Клиент пожаловался на спам {0}.</source>
        <translation>The client complained about spam on {0}.</translation>
    </message>
    <message>
        <source>Отказ записан {0}.</source>
        <translation>Refusal noted {0}.</translation>
    </message>
    <message>
        <source>На этот адрес писем не будет: от рассылки отказался клиент, у которого он тоже записан.</source>
        <translation>No letters go to this address: another client who also has it has refused mailings.</translation>
    </message>
    <message>
        <source>Почта не приняла этот адрес {0}: уточните его у клиента.</source>
        <translation>The mail server refused this address on {0}: check it with the client.</translation>
    </message>
    <message>
        <source>Это не похоже на адрес электронной почты.</source>
        <translation>This does not look like an e-mail address.</translation>
    </message>
    <message>
        <source>Нет ли в адресе опечатки?</source>
        <translation>Is there a typing error in the address?</translation>
    </message>
    <message>
        <source>Исправить на {0}</source>
        <translation>Change to {0}</translation>
    </message>
</context>
<context>
    <name>ContactsEditor</name>
    <message>
        <source>Контактная информация</source>
        <translation>Contact information</translation>
    </message>
    <message>
        <source>Добавить адрес электронной почты</source>
        <translation>Add e-mail address</translation>
    </message>
    <message>
        <source>Добавить телефон</source>
        <translation>Add phone</translation>
    </message>
</context>
<context>
    <name>CriteriaTable</name>
    <message>
        <source>Параметр</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Сравнение</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Значение</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Доставка</source>
        <translation>Delivery</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Есть несохраненные изменения</source>
        <translation>There are unsaved changes</translation>
    </message>
    <message>
        <source>Сохранить изменения перед закрытием?</source>
        <translation>Save the changes before closing?</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Не сохранять</source>
        <translation>Don’t save</translation>
    </message>
    <message>
        <source>Папка:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Тип файлов:</source>
        <translation>File type:</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Карта не сохранена</source>
        <translation>The card is not saved</translation>
    </message>
    <message>
        <source>В карте нет имени.</source>
        <translation>The card has no name.</translation>
    </message>
    <message>
        <source>Введите фамилию или имя клиента, для животного — кличку.</source>
        <translation>Enter the client’s last or first name, or the animal’s name.</translation>
    </message>
    <message>
        <source>Адрес или телефон не заполнен.</source>
        <translation>An address or phone is empty.</translation>
    </message>
    <message>
        <source>Впишите его или удалите пустую строку.</source>
        <translation>Fill it in or delete the empty line.</translation>
    </message>
    <message>
        <source>«{0}» — не адрес электронной почты.</source>
        <translation>“{0}” is not an e-mail address.</translation>
    </message>
    <message>
        <source>Исправьте адрес: он выглядит как имя@почта.ru, латинскими буквами.</source>
        <translation>Correct the address: it looks like name@example.com, in Latin letters.</translation>
    </message>
    <message>
        <source>От рассылки на «{0}» клиент отказался: с адресом пропал бы и отказ.</source>
        <translation>The client refused mailings to “{0}”: the refusal would be lost with the address.</translation>
    </message>
    <message>
        <source>Оставьте адрес в карте, писем он не получает. Закройте карту, не сохраняя, чтобы вернуть строку.</source>
        <translation>Leave the address in the card, it receives no letters. To get the line back, close the card without saving.</translation>
    </message>
    <message>
        <source>«{0}» записан в карте дважды.</source>
        <translation>“{0}” is on the card twice.</translation>
    </message>
    <message>
        <source>Удалите одну из строк.</source>
        <translation>Delete one of the lines.</translation>
    </message>
    <message>
        <source>У карты животного нет номера.</source>
        <translation>The animal card has no number.</translation>
    </message>
    <message>
        <source>Введите номер карты.</source>
        <translation>Enter the card number.</translation>
    </message>
    <message>
        <source>Номер {0} уже есть у другого животного.</source>
        <translation>Another animal already has the number {0}.</translation>
    </message>
    <message>
        <source>Введите другой номер карты.</source>
        <translation>Enter another card number.</translation>
    </message>
    <message>
        <source>Дата {0} ещё не наступила.</source>
        <translation>The date {0} is in the future.</translation>
    </message>
    <message>
        <source>Исправьте дату.</source>
        <translation>Correct the date.</translation>
    </message>
    <message>
        <source>Непредвиденная ошибка</source>
        <translation>Unexpected error</translation>
    </message>
    <message>
        <source>Программа не смогла выполнить действие.</source>
        <translation>The program could not do this.</translation>
    </message>
    <message>
        <source>Данные сохранены. Повторите действие; если ошибка останется, скопируйте отчёт (кнопка «Подробности») и передайте его в поддержку.</source>
        <translation>Your data is safe. Try again; if the error remains, copy the report (“Show Details” button) and send it to support.</translation>
    </message>
    <message>
        <source>Программа уже запущена</source>
        <translation>The program is already running</translation>
    </message>
    <message>
        <source>С этими данными уже работает другая копия программы.</source>
        <translation>Another copy of the program is already using this data.</translation>
    </message>
    <message>
        <source>Перейдите в её окно или закройте её, потом запустите эту снова.</source>
        <translation>Switch to its window, or close it and start this one again.</translation>
    </message>
    <message>
        <source>Папка данных недоступна</source>
        <translation>Data folder unavailable</translation>
    </message>
    <message>
        <source>Программа не может писать в папку {0}: {1}.</source>
        <translation>The program cannot write to the folder {0}: {1}.</translation>
    </message>
    <message>
        <source>Проверьте, что папка есть и в неё разрешено записывать.</source>
        <translation>Check that the folder exists and may be written to.</translation>
    </message>
    <message>
        <source>Данные лежат на сетевом диске</source>
        <translation>The data is on a network drive</translation>
    </message>
    <message>
        <source>Папка {0} находится в сети: база данных там может повредиться.</source>
        <translation>The folder {0} is on the network: the database could get damaged there.</translation>
    </message>
    <message>
        <source>Выберите папку на диске этого компьютера.</source>
        <translation>Choose a folder on a drive of this computer.</translation>
    </message>
    <message>
        <source>На диске закончилось место</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Изменение не сохранено: нет места на диске с папкой {0}.</source>
        <translation>The change is not saved: there is no space on the disk with the folder {0}.</translation>
    </message>
    <message>
        <source>Освободите место на диске и повторите. Прежние данные целы.</source>
        <translation>Free up disk space and try again. The earlier data is intact.</translation>
    </message>
    <message>
        <source>База данных занята</source>
        <translation>The database is busy</translation>
    </message>
    <message>
        <source>База данных сейчас занята другим действием.</source>
        <translation>The database is busy with another operation.</translation>
    </message>
    <message>
        <source>Подождите немного и повторите. Ничего не потеряно.</source>
        <translation>Wait a little and try again. Nothing is lost.</translation>
    </message>
    <message>
        <source>База данных повреждена</source>
        <translation>The database is damaged</translation>
    </message>
    <message>
        <source>Файл {0} повреждён или это не база данных программы.</source>
        <translation>The file {0} is damaged or is not a database of this program.</translation>
    </message>
    <message>
        <source>Не удаляйте файл. Восстановите данные из резервной копии.</source>
        <translation>Do not delete the file. Restore the data from a backup.</translation>
    </message>
    <message>
        <source>Данные новее программы</source>
        <translation>The data is newer than the program</translation>
    </message>
    <message>
        <source>База {0} создана более новой версией программы.</source>
        <translation>The database {0} was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Установите новую версию программы. Данные не изменены.</source>
        <translation>Install the new version of the program. The data is unchanged.</translation>
    </message>
    <message>
        <source>Запись не найдена</source>
        <translation>Record not found</translation>
    </message>
    <message>
        <source>Записи уже нет: возможно, её удалили в другом окне.</source>
        <translation>The record no longer exists: it may have been deleted in another window.</translation>
    </message>
    <message>
        <source>Обновите список клавишей F5.</source>
        <translation>Refresh the list with F5.</translation>
    </message>
    <message>
        <source>Файл не прочитан</source>
        <translation>The file could not be read</translation>
    </message>
    <message>
        <source>Не удалось прочитать файл {0}: {1}.</source>
        <translation>The file {0} could not be read: {1}.</translation>
    </message>
    <message>
        <source>Проверьте, что файл на месте и не открыт в другой программе.</source>
        <translation>Check that the file is still there and is not open in another program.</translation>
    </message>
    <message>
        <source>Вложенный файл не найден</source>
        <translation>Attachment not found</translation>
    </message>
    <message>
        <source>Файл «{0}» пропал из папки данных или был изменён.</source>
        <translation>The file “{0}” is missing from the data folder or was changed.</translation>
    </message>
    <message>
        <source>Удалите вложение в рассылке и добавьте файл заново.</source>
        <translation>Remove the attachment in the mailing and add the file again.</translation>
    </message>
    <message>
        <source>Ответ сервера: {0}</source>
        <translation>Server answer: {0}</translation>
    </message>
    <message>
        <source>Почта не отправлена</source>
        <translation>Mail not sent</translation>
    </message>
    <message>
        <source>Неизвестный тег</source>
        <translation>Unknown tag</translation>
    </message>
    <message>
        <source>Программа не знает, что подставить вместо: {0}.</source>
        <translation>The program does not know what to put in place of: {0}.</translation>
    </message>
    <message>
        <source>Исправьте или удалите эти теги. Известные теги вставляет кнопка «Тег».</source>
        <translation>Correct or remove these tags. The “Tag” button inserts the known ones.</translation>
    </message>
    <message>
        <source>У шаблона нет названия</source>
        <translation>The template has no name</translation>
    </message>
    <message>
        <source>Шаблон без названия нельзя сохранить.</source>
        <translation>A template cannot be saved without a name.</translation>
    </message>
    <message>
        <source>Введите название, по которому шаблон будет легко найти.</source>
        <translation>Enter a name that makes the template easy to find.</translation>
    </message>
    <message>
        <source>Название занято</source>
        <translation>The name is taken</translation>
    </message>
    <message>
        <source>Шаблон «{0}» уже есть.</source>
        <translation>There is already a template “{0}”.</translation>
    </message>
    <message>
        <source>Введите другое название.</source>
        <translation>Enter another name.</translation>
    </message>
</context>
<context>
    <name>FaultRow</name>
    <message>
        <source>Один раз</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Всегда</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Ждёт случая</source>
        <translation>Will strike</translation>
    </message>
</context>
<context>
    <name>FaultsTab</name>
    <message>
        <source>Всё исправно</source>
        <translation>All OK</translation>
    </message>
    <message>
        <source>Служба не отвечает</source>
        <translation>The service does not respond</translation>
    </message>
    <message>
        <source>Связь обрывается раньше, чем служба что-нибудь сделает. Программа пробует снова сама.</source>
        <translation>The connection breaks before the service does anything. The program tries again by itself.</translation>
    </message>
    <message>
        <source>Ответ теряется после создания кампании</source>
        <translation>The answer is lost after the campaign is created</translation>
    </message>
    <message>
        <source>Кампания создана, но программа об этом не узнала. Она ищет кампанию по названию: второй такой же не будет.</source>
        <translation>The campaign is created, but the program does not know. It looks for the campaign by name: there will be no second one.</translation>
    </message>
    <message>
        <source>Слишком много запросов</source>
        <translation>Too many requests</translation>
    </message>
    <message>
        <source>Служба просит подождать. Программа ждёт и продолжает сама.</source>
        <translation>The service asks to wait. The program waits and continues by itself.</translation>
    </message>
    <message>
        <source>Ключ перестал действовать</source>
        <translation>The key no longer works</translation>
    </message>
    <message>
        <source>Один раз: программа незаметно получает новый ключ. Всегда: служба не принимает ID и Secret, пока их не заменят.</source>
        <translation>Once: the program quietly gets a new key. Always: the service does not accept the ID and Secret until they are replaced.</translation>
    </message>
    <message>
        <source>Книга занята</source>
        <translation>The book is busy</translation>
    </message>
    <message>
        <source>Служба всё ещё обрабатывает адреса: кампанию создать нельзя.</source>
        <translation>The service is still processing the addresses: the campaign cannot be created.</translation>
    </message>
    <message>
        <source>Больше четырёх кампаний в час</source>
        <translation>More than four campaigns an hour</translation>
    </message>
    <message>
        <source>Служба не создаёт кампанию. Программа говорит, до какого времени ждать.</source>
        <translation>The service does not create the campaign. The program says how long to wait.</translation>
    </message>
    <message>
        <source>Деньги кончились</source>
        <translation>Out of money</translation>
    </message>
    <message>
        <source>Служба не создаёт кампанию и не берёт письма, пока счёт не пополнят.</source>
        <translation>The service creates no campaign and takes no letters until the balance is topped up.</translation>
    </message>
    <message>
        <source>Адрес отправителя не подтверждён</source>
        <translation>The sender address is not confirmed</translation>
    </message>
    <message>
        <source>Служба отказывается отправлять с адреса учетной записи.</source>
        <translation>The service refuses to send from the address of the account.</translation>
    </message>
    <message>
        <source>Проверка модератором</source>
        <translation>Moderator’s check</translation>
    </message>
    <message>
        <source>Новые кампании ждут модератора. Одобрить, отклонить или вернуть на правку их можно на вкладке «Мои рассылки».</source>
        <translation>New campaigns wait for the moderator. You can approve, reject or return them on the “My campaigns” tab.</translation>
    </message>
    <message>
        <source>Включено неполадок: {0}</source>
        <translation>Faults turned on: {0}</translation>
    </message>
    <message>
        <source>Сейчас всё исправно. Включите неполадку и посмотрите, что будет.</source>
        <translation>Everything works now. Turn on a fault and see what happens.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Сохранить как…</source>
        <translation>Save as…</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Создать</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Исправить</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Сохранить всё равно</source>
        <translation>Save anyway</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Полужирный</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Курсив</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Подчёркнутый</source>
        <translation>Underlined</translation>
    </message>
    <message>
        <source>Список</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Нумерованный список</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Ссылка</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Убрать оформление</source>
        <translation>Clear formatting</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Вернуть</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Размер букв</source>
        <translation>Font size</translation>
    </message>
    <message>
        <source>Обычный</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Другой цвет…</source>
        <translation>Other color…</translation>
    </message>
    <message>
        <source>Цвет букв</source>
        <translation>Text color</translation>
    </message>
    <message>
        <source>Тёмно-серый</source>
        <translation>Dark gray</translation>
    </message>
    <message>
        <source>Серый</source>
        <translation>Gray</translation>
    </message>
    <message>
        <source>Красный</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Оранжевый</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Зелёный</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Бирюзовый</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Синий</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Фиолетовый</source>
        <translation>Purple</translation>
    </message>
    <message>
        <source>По левому краю</source>
        <translation>Align left</translation>
    </message>
    <message>
        <source>По центру</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>По правому краю</source>
        <translation>Align right</translation>
    </message>
    <message>
        <source>Вставить тег, например имя клиента</source>
        <translation>Insert a tag, for example the client’s name</translation>
    </message>
    <message>
        <source>Тег</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{0} Б</source>
        <translation>{0} B</translation>
    </message>
    <message>
        <source>{0} КБ</source>
        <translation>{0} KB</translation>
    </message>
    <message>
        <source>{0} МБ</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} с</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} мин</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} ч {1} мин</source>
        <translation>{0} h {1} min</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Группа рассылки</source>
        <translation>Mailing group</translation>
    </message>
    <message>
        <source>Все клиенты, подходящие под отбор</source>
        <translation>All clients that match the selection</translation>
    </message>
    <message>
        <source>Зарегистрированные получатели</source>
        <translation>Registered recipients</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Кто в группе</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Групп пока нет</source>
        <translation>No groups yet</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Дата</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Файлы</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Вид письма</source>
        <translation>Kind of letter</translation>
    </message>
    <message>
        <source>Отправитель</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Начата</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Итог</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Что случилось</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Ответ сервера</source>
        <translation>Server answer</translation>
    </message>
    <message>
        <source>Рассылка № {0}</source>
        <translation>Mailing No. {0}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Выберите письмо, чтобы прочитать его.</source>
        <translation>Choose a letter to read it.</translation>
    </message>
    <message>
        <source>Этому клиенту писем ещё не отправляли.</source>
        <translation>No letters have been sent to this client yet.</translation>
    </message>
    <message>
        <source>Поиск по теме и адресу (Ctrl+F)</source>
        <translation>Subject or address (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Рассылка писем клиентам — по шагам</source>
        <translation>Mailing letters to clients, step by step</translation>
    </message>
    <message>
        <source>Учебный режим: клиника вымышленная, ни одно письмо не уходит с этого компьютера. Нажимайте любые кнопки; дошедшие письма видны в разделе «Полученные письма».</source>
        <translation>Training mode: the clinic is invented, no letter leaves this computer. Try any button; the letters that arrive are shown under “Received letters”.</translation>
    </message>
    <message>
        <source>Учетная запись</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Укажите ящик, с которого уходят письма. Это делается один раз.</source>
        <translation>Enter the mailbox that letters go out from. This is done only once.</translation>
    </message>
    <message>
        <source>Учетные записи</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Письмо</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Создайте рассылку: дата, тема, текст и файлы. Сохраните документ.</source>
        <translation>Create a mailing: date, subject, text and files. Save the document.</translation>
    </message>
    <message>
        <source>Создать рассылку</source>
        <translation>Create mailing</translation>
    </message>
    <message>
        <source>Получатели</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>На вкладке «Получатели» документа отберите клиентов и нажмите «Выполнить регистрацию». Кто отказался от писем, не попадёт в список.</source>
        <translation>On the “Recipients” tab of the document select clients and click “Register recipients”. Those who refused letters stay off the list.</translation>
    </message>
    <message>
        <source>Рассылки</source>
        <translation>Mailings</translation>
    </message>
    <message>
        <source>Отправка</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Выберите отправителя и нажмите «Отправить письмо».</source>
        <translation>Choose the sender and click “Send letters”.</translation>
    </message>
    <message>
        <source>Рассылка сообщений</source>
        <translation>Sending queue</translation>
    </message>
    <message>
        <source>Готово к отправке: {0}</source>
        <translation>Ready to send: {0}</translation>
    </message>
    <message>
        <source>Пока нет ни одной — начните отсюда.</source>
        <translation>None yet. Start here.</translation>
    </message>
    <message>
        <source>Писем в очереди: {0}</source>
        <translation>Letters in queue: {0}</translation>
    </message>
    <message>
        <source>под вопросом: {0}</source>
        <translation>in doubt: {0}</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>Отправки писем</source>
        <translation>Sending letters</translation>
    </message>
    <message>
        <source>Получения писем</source>
        <translation>Receiving letters</translation>
    </message>
    <message>
        <source>Хранения отправленных</source>
        <translation>Keeping sent letters</translation>
    </message>
    <message>
        <source>Параметры подключения:</source>
        <translation>Connection settings:</translation>
    </message>
    <message>
        <source>klinika@mail.ru</source>
        <translation>clinic@example.com</translation>
    </message>
    <message>
        <source>Прежний пароль</source>
        <translation>Password unchanged</translation>
    </message>
    <message>
        <source>Sendpulse</source>
        <translation>Sendpulse</translation>
    </message>
    <message>
        <source>Показать пароль</source>
        <translation>Show password</translation>
    </message>
    <message>
        <source>Скрыть пароль</source>
        <translation>Hide password</translation>
    </message>
    <message>
        <source>Отправлять через службу рассылок SendPulse</source>
        <translation>Send through the mailing service SendPulse</translation>
    </message>
    <message>
        <source>Вид учетной записи не меняется: создайте для этого новую.</source>
        <translation>The kind of account cannot be changed: create a new one for this.</translation>
    </message>
    <message>
        <source>Имя работника или название клиники</source>
        <translation>Name of a worker or of the clinic</translation>
    </message>
    <message>
        <source>Адрес электронной почты:</source>
        <translation>E-mail address:</translation>
    </message>
    <message>
        <source>Пароль:</source>
        <translation>Password:</translation>
    </message>
    <message>
        <source>Имя отправителя:</source>
        <translation>Sender name:</translation>
    </message>
    <message>
        <source>Использовать для:</source>
        <translation>Use for:</translation>
    </message>
    <message>
        <source>info@klinika.ru</source>
        <translation>info@clinic.example</translation>
    </message>
</context>
<context>
    <name>IncomingFields</name>
    <message>
        <source>Протокол:</source>
        <translation>Protocol:</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Показать Secret</source>
        <translation>Show Secret</translation>
    </message>
    <message>
        <source>Скрыть Secret</source>
        <translation>Hide Secret</translation>
    </message>
    <message>
        <source>ID и Secret есть в личном кабинете SendPulse: «Настройки аккаунта» → «API». Скопируйте их оттуда целиком; оба вместе можно вставить в поле «ID».</source>
        <translation>The ID and Secret are in the SendPulse dashboard: “Account settings” → “API”. Copy them from there in full; you can paste both together into the “ID” field.</translation>
    </message>
    <message>
        <source>Прежний Secret</source>
        <translation>Same Secret as before</translation>
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
        <translation>Balance:</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>В письме есть оформление, которое здесь нельзя изменить без потерь (таблицы, стили, картинки). Здесь оно только показано приблизительно; правьте его на вкладке «Разметка HTML».</source>
        <translation>The letter has formatting that cannot be edited here without loss (tables, styles, pictures). It is only shown roughly here; edit it on the “HTML source” tab.</translation>
    </message>
    <message>
        <source>Открыть разметку</source>
        <translation>Open source</translation>
    </message>
    <message>
        <source>Упростить оформление…</source>
        <translation>Simplify formatting…</translation>
    </message>
    <message>
        <source>Текст HTML</source>
        <translation>HTML text</translation>
    </message>
    <message>
        <source>Разметка HTML</source>
        <translation>HTML source</translation>
    </message>
    <message>
        <source>Тег</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Вставить тег, например имя клиента</source>
        <translation>Insert a tag, for example the client’s name</translation>
    </message>
    <message>
        <source>Упростить оформление</source>
        <translation>Simplify formatting</translation>
    </message>
    <message>
        <source>Оставить от письма только простой текст, списки и ссылки?</source>
        <translation>Keep only plain text, lists and links of the letter?</translation>
    </message>
    <message>
        <source>Упростить</source>
        <translation>Simplify</translation>
    </message>
    <message>
        <source>Таблицы, картинки и стили будут убраны без возможности вернуть.</source>
        <translation>Tables, pictures and styles will be removed for good.</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>Сохранить как</source>
        <translation>Save as</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Раньше этого времени письма не отправляются.</source>
        <translation>Letters are not sent before this time.</translation>
    </message>
    <message>
        <source>Дата рассылки</source>
        <translation>Mailing date</translation>
    </message>
    <message>
        <source>Вид рассылки</source>
        <translation>Kind of mailing</translation>
    </message>
    <message>
        <source>Учетная запись</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Subject</translation>
    </message>
</context>
<context>
    <name>LetterHelp</name>
    <message>
        <source>Текст из шаблона</source>
        <translation>Text from template</translation>
    </message>
    <message>
        <source>Заменить тему и текст письма шаблоном «{0}»?</source>
        <translation>Replace the subject and text of the letter with the template “{0}”?</translation>
    </message>
    <message>
        <source>Заменить</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>следующая попытка {0}</source>
        <translation>next attempt {0}</translation>
    </message>
    <message>
        <source>запланировано на {0}</source>
        <translation>planned for {0}</translation>
    </message>
    <message>
        <source>Ответ службы: {0}</source>
        <translation>Answer of the service: {0}</translation>
    </message>
    <message>
        <source>От кого</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Кому</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Дата</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Доставка</source>
        <translation>Delivery</translation>
    </message>
</context>
<context>
    <name>LetterRemoval</name>
    <message>
        <source>Удалить письмо из очереди</source>
        <translation>Remove letter from queue</translation>
    </message>
    <message>
        <source>Удалить нельзя</source>
        <translation>Cannot be removed</translation>
    </message>
    <message>
        <source>Удалить письмо из очереди? Этот клиент его не получит.</source>
        <translation>Remove the letter from the queue? This client will not receive it.</translation>
    </message>
    <message>
        <source>Удалить из очереди писем: {0}? Эти клиенты их не получат.</source>
        <translation>Remove the selected letters ({0}) from the queue? These clients will not receive them.</translation>
    </message>
    <message>
        <source>Очередь писем</source>
        <translation>Letter queue</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>… и ещё: {0}</source>
        <translation>… and {0} more</translation>
    </message>
    <message>
        <source>Удалено не всё</source>
        <translation>Not everything was removed</translation>
    </message>
    <message>
        <source>Удалено из очереди: {0}. Не удалено: {1}.</source>
        <translation>Removed from the queue: {0}. Not removed: {1}.</translation>
    </message>
    <message>
        <source>Эти письма уже отправляются, отправлены, удалены из очереди или переданы в SendPulse.</source>
        <translation>These letters are being sent now, were sent, were removed from the queue or are with SendPulse.</translation>
    </message>
</context>
<context>
    <name>LetterStep</name>
    <message>
        <source>Письмо</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Сохраните изменения письма.</source>
        <translation>Save the changes to the letter.</translation>
    </message>
    <message>
        <source>Письмо сохранено. Имена клиентов подставит SendPulse.</source>
        <translation>The letter is saved. SendPulse fills in the clients’ names.</translation>
    </message>
    <message>
        <source>Уберите теги: {0}. В кампании они не работают.</source>
        <translation>Remove the tags: {0}. They do not work in a campaign.</translation>
    </message>
    <message>
        <source>Приложено файлов: {0}, а кампания берёт до {1}: удалите лишние.</source>
        <translation>Files attached: {0}. A campaign takes up to {1}: remove some.</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Открыть ссылку</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>Открыть эту ссылку в другой программе?</source>
        <translation>Open this link in another program?</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ссылка не открыта</source>
        <translation>Link not opened</translation>
    </message>
    <message>
        <source>Эта ссылка ведёт не на сайт, поэтому программа её не открывает.</source>
        <translation>This link does not lead to a website, so the program does not open it.</translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Карта клиента</source>
        <translation>Client card</translation>
    </message>
    <message>
        <source>Рассылка</source>
        <translation>Mailing</translation>
    </message>
    <message>
        <source>Сохранить письмо…</source>
        <translation>Save letter…</translation>
    </message>
    <message>
        <source>Это письмо ещё не пробовали отправить.</source>
        <translation>No attempt has been made to send this letter yet.</translation>
    </message>
    <message>
        <source>Письмо</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Попытки отправки</source>
        <translation>Sending attempts</translation>
    </message>
    <message>
        <source>Рассылка № {0}</source>
        <translation>Mailing No. {0}</translation>
    </message>
    <message>
        <source>Сохранить как</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Письмо (*.eml)</source>
        <translation>Letter (*.eml)</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Кому</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Результат</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Ответ почты получателя</source>
        <translation>Answer of the recipient’s server</translation>
    </message>
    <message>
        <source>Размер</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Отдельных писем ещё нет.

Сюда попадают письма рассылок со способом «SMTP» и отдельные письма, отправленные через учетную запись SendPulse.</source>
        <translation>There are no single letters yet.

Letters of mailings with the method “SMTP” and single letters sent through a SendPulse account appear here.</translation>
    </message>
    <message>
        <source>Поиск по адресу (Ctrl+F)</source>
        <translation>Address (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>без ограничения</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source> с</source>
        <translation> s</translation>
    </message>
    <message>
        <source> МБ</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Найти самостоятельно</source>
        <translation>Find automatically</translation>
    </message>
    <message>
        <source>Почтовые серверы ограничивают число писем. Программа сама держит эту скорость, чтобы ящик не закрыли.</source>
        <translation>Mail servers limit the number of letters. The program keeps to this pace so that the mailbox is not blocked.</translation>
    </message>
    <message>
        <source>Часовой пояс нужен, чтобы кампании начинались вовремя: он должен быть таким же, как в личном кабинете. Остальное касается писем, отправляемых по одному (SMTP).</source>
        <translation>The time zone makes campaigns start on time: it must be the same as in the SendPulse dashboard. The rest is about letters sent one by one (SMTP).</translation>
    </message>
    <message>
        <source>Часовой пояс личного кабинета:</source>
        <translation>Time zone of the dashboard:</translation>
    </message>
    <message>
        <source>Писем в час, не больше:</source>
        <translation>Letters per hour, at most:</translation>
    </message>
    <message>
        <source>Писем в сутки, не больше:</source>
        <translation>Letters per day, at most:</translation>
    </message>
    <message>
        <source>Пауза между письмами:</source>
        <translation>Pause between letters:</translation>
    </message>
    <message>
        <source>Одновременных соединений:</source>
        <translation>Connections at a time:</translation>
    </message>
    <message>
        <source>Вложения письма, не больше:</source>
        <translation>Attachments per letter, at most:</translation>
    </message>
    <message>
        <source>Папка отправленных:</source>
        <translation>Sent folder:</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Ссылка</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>https://сайт-клиники.ru</source>
        <translation>https://example.com</translation>
    </message>
    <message>
        <source>Что будет написано в письме</source>
        <translation>What the letter will show</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Текст</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Изменить</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Вставить</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Убрать ссылку</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Введите адрес сайта, например https://сайт.ru, или адрес почты.</source>
        <translation>Enter a website address, for example https://example.com, or an e-mail address.</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Печать: {0}</source>
        <translation>Print: {0}</translation>
    </message>
</context>
<context>
    <name>ListSaving</name>
    <message>
        <source>Файл уже есть</source>
        <translation>The file already exists</translation>
    </message>
    <message>
        <source>Файл «{0}» уже есть. Заменить его?</source>
        <translation>The file “{0}” already exists. Replace it?</translation>
    </message>
    <message>
        <source>Заменить</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Поиск (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Ничего не найдено.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Всего: {0}</source>
        <translation>Total: {0}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Фамилия</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Отчество</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Адрес электронной почты</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Тип</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Вид</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Животные</source>
        <translation>Animals</translation>
    </message>
    <message>
        <source>Дата регистрации</source>
        <translation>Registration date</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Дата отправки</source>
        <translation>Date sent</translation>
    </message>
    <message>
        <source>Доставка</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Список получателей</source>
        <translation>List of recipients</translation>
    </message>
    <message>
        <source>Список получателей рассылки № {0} от {1}</source>
        <translation>Recipients of mailing No. {0} of {1}</translation>
    </message>
    <message>
        <source>Получателей: {0}. Тема: «{1}»</source>
        <translation>Recipients: {0}. Subject: “{1}”</translation>
    </message>
    <message>
        <source>Получатели рассылки {0} от {1}</source>
        <translation>Recipients of mailing {0} of {1}</translation>
    </message>
    <message>
        <source>Файл не записан</source>
        <translation>The file was not written</translation>
    </message>
    <message>
        <source>Не удалось записать файл {0}: {1}.</source>
        <translation>The file {0} could not be written: {1}.</translation>
    </message>
    <message>
        <source>Если файл открыт в другой программе, например в Excel, закройте его. Или сохраните список под другим именем либо в другую папку.</source>
        <translation>If the file is open in another program, such as Excel, close it there. Or save the list under another name or in another folder.</translation>
    </message>
    <message>
        <source>Список слишком длинный</source>
        <translation>The list is too long</translation>
    </message>
    <message>
        <source>В такой файл помещается строк не больше {0}.</source>
        <translation>Such a file holds at most {0} rows.</translation>
    </message>
    <message>
        <source>Сохраните список как CSV или найдите нужную часть поиском.</source>
        <translation>Save the list as CSV, or find the part you need with the search.</translation>
    </message>
    <message>
        <source>Сохранение остановлено</source>
        <translation>Saving stopped</translation>
    </message>
    <message>
        <source>Список не сохранен: сохранение остановлено.</source>
        <translation>The list is not saved: saving was stopped.</translation>
    </message>
    <message>
        <source>Сохранить его можно снова в любое время.</source>
        <translation>You can save it again at any time.</translation>
    </message>
    <message>
        <source>Нет права</source>
        <translation>No permission</translation>
    </message>
    <message>
        <source>Для этого нужно право «{0}».</source>
        <translation>This needs the right “{0}”.</translation>
    </message>
    <message>
        <source>Попросите администратора программы дать это право вашей роли.</source>
        <translation>Ask the administrator of the program to give this right to your role.</translation>
    </message>
</context>
<context>
    <name>LockNote</name>
    <message>
        <source>Скопировать рассылку</source>
        <translation>Copy mailing</translation>
    </message>
    <message>
        <source>Рассылка передана в SendPulse, изменить её здесь уже нельзя. Другое письмо отправьте копией этой рассылки.</source>
        <translation>The mailing is with SendPulse and cannot be changed here any more. To send another letter, make a copy of this mailing.</translation>
    </message>
    <message>
        <source>Адресная книга уже создана: учетную запись и способ рассылки изменить нельзя. Тему, текст, файлы и дату — можно, пока не создана кампания.</source>
        <translation>The address book is already created: the account and the sending method cannot be changed. The subject, text, files and date can, until the campaign is created.</translation>
    </message>
</context>
<context>
    <name>MailingHeader</name>
    <message>
        <source>Новая рассылка</source>
        <translation>New mailing</translation>
    </message>
    <message>
        <source>Получателей можно выбрать после сохранения документа.</source>
        <translation>Recipients can be chosen once the document is saved.</translation>
    </message>
    <message>
        <source>Сохранить документ</source>
        <translation>Save document</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Рассылка № {0}</source>
        <translation>Mailing No. {0}</translation>
    </message>
    <message>
        <source>Рассылка удалена. Её текст ещё можно отсюда скопировать.</source>
        <translation>The mailing has been deleted. Its text can still be copied from here.</translation>
    </message>
    <message>
        <source>Программа не знает тегов: {0}. Исправьте их в тексте, иначе получателей не получится зарегистрировать.</source>
        <translation>Unknown tags: {0}. Correct them in the text, otherwise recipients cannot be registered.</translation>
    </message>
</context>
<context>
    <name>MailingTabs</name>
    <message>
        <source>Изменения письма не сохранены. В очередь попадает то, что сохранено: сначала нажмите «Сохранить документ».</source>
        <translation>The changes to the letter are not saved. Only what is saved enters the queue: first click “Save document”.</translation>
    </message>
    <message>
        <source>Изменения письма не сохранены, а в кампанию попадает то, что сохранено. Сначала нажмите «Сохранить документ».</source>
        <translation>The changes to the letter are not saved. Only what is saved enters the campaign: first click “Save document”.</translation>
    </message>
    <message>
        <source>Письмо</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Получатели</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Кампания SendPulse</source>
        <translation>SendPulse campaign</translation>
    </message>
    <message>
        <source>Сначала нажмите «Сохранить документ»</source>
        <translation>First click “Save document”</translation>
    </message>
</context>
<context>
    <name>Mailings</name>
    <message>
        <source>Вид</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Создана</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Номер</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Дата рассылки</source>
        <translation>Mailing date</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Учетная запись</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Статус</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Получателей</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Ожидают</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Ошибок</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Нет темы письма</source>
        <translation>No subject</translation>
    </message>
    <message>
        <source>Тема письма не заполнена.</source>
        <translation>The subject of the letter is empty.</translation>
    </message>
    <message>
        <source>Впишите тему: по ней клиент узнаёт, о чём письмо.</source>
        <translation>Enter a subject: it tells the client what the letter is about.</translation>
    </message>
    <message>
        <source>Нет текста письма</source>
        <translation>No text</translation>
    </message>
    <message>
        <source>Текст письма пуст.</source>
        <translation>The text of the letter is empty.</translation>
    </message>
    <message>
        <source>Напишите текст или возьмите его из шаблона.</source>
        <translation>Write the text or take it from a template.</translation>
    </message>
    <message>
        <source>Не выбрана учетная запись</source>
        <translation>No account chosen</translation>
    </message>
    <message>
        <source>Не выбрана учетная запись, с которой отправлять письма.</source>
        <translation>No account is chosen to send the letters from.</translation>
    </message>
    <message>
        <source>Выберите её в рассылке на вкладке «Письмо» и сохраните документ. Если выбирать не из чего, создайте её в разделе «Учетные записи электронной почты».</source>
        <translation>Choose it in the mailing on the “Letter” tab and save the document. If there is none to choose, create one under “E-mail accounts”.</translation>
    </message>
    <message>
        <source>Учетная запись не для отправки</source>
        <translation>Not a sending account</translation>
    </message>
    <message>
        <source>Учетная запись {0} не используется для отправки писем.</source>
        <translation>The account {0} is not used for sending letters.</translation>
    </message>
    <message>
        <source>Выберите другую или отметьте в этой, что она нужна для отправки писем.</source>
        <translation>Choose another one, or set in this one that it is used for sending letters.</translation>
    </message>
    <message>
        <source>Рассылка изменена в другом окне</source>
        <translation>The mailing was changed in another window</translation>
    </message>
    <message>
        <source>Рассылку № {0} сохранили в другом окне, пока она была открыта здесь.</source>
        <translation>Mailing No. {0} was saved in another window while it was open here.</translation>
    </message>
    <message>
        <source>«Показать сохраненное» заменит то, что вы изменили здесь. «Записать моё» заменит то, что сохранено в другом окне.</source>
        <translation>“Show saved” replaces what you changed here. “Save mine” replaces what was saved in the other window.</translation>
    </message>
    <message>
        <source>Файлы слишком большие</source>
        <translation>The files are too large</translation>
    </message>
    <message>
        <source>Приложенные файлы вместе занимают {0}, а учетная запись разрешает {1}.</source>
        <translation>The attached files take up {0} together, but the account allows {1}.</translation>
    </message>
    <message>
        <source>Удалите лишние файлы или уменьшите их. Большой файл можно выложить в интернет и дать в письме ссылку.</source>
        <translation>Remove some files or make them smaller. A large file can be put on the internet and linked to in the letter.</translation>
    </message>
    <message>
        <source>Папку нельзя приложить</source>
        <translation>A folder cannot be attached</translation>
    </message>
    <message>
        <source>{0} — это папка, а к письму прикладывают файлы.</source>
        <translation>{0} is a folder, but only files can be attached to a letter.</translation>
    </message>
    <message>
        <source>Откройте папку и добавьте нужные файлы из неё.</source>
        <translation>Open the folder and add the files you need from it.</translation>
    </message>
    <message>
        <source>Рассылку нельзя удалить</source>
        <translation>The mailing cannot be deleted</translation>
    </message>
    <message>
        <source>Для рассылки № {0} уже зарегистрированы получатели: {1}.</source>
        <translation>Recipients are already registered for mailing No. {0}: {1}.</translation>
    </message>
    <message>
        <source>Она остаётся в истории писем. Если письма отправлять не нужно, удалите их из очереди в разделе «Рассылка сообщений».</source>
        <translation>It stays in the history of letters. If the letters must not be sent, remove them from the queue under “Sending queue”.</translation>
    </message>
    <message>
        <source>{0} МБ</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>В кампании работают только теги ИМЯ, ОТЧЕСТВО, ФАМИЛИЯ. Уберите: {0}.</source>
        <translation>Only the tags ИМЯ, ОТЧЕСТВО, ФАМИЛИЯ work in a campaign. Remove: {0}.</translation>
    </message>
    <message>
        <source>К кампании можно приложить файлов: {0}, а приложено: {1}. Удалите лишние.</source>
        <translation>A campaign takes up to {0} files, but {1} are attached. Remove some.</translation>
    </message>
    <message>
        <source>{0} в ссылке</source>
        <translation>{0} in a link</translation>
    </message>
    <message>
        <source>Дальше: вкладка «Получатели» — отбор клиентов и регистрация.</source>
        <translation>Next: tab “Recipients”, select clients and register them.</translation>
    </message>
    <message>
        <source>Получателей: {0}</source>
        <translation>Recipients: {0}</translation>
    </message>
    <message>
        <source>Ожидают: {0}</source>
        <translation>Waiting: {0}</translation>
    </message>
    <message>
        <source>Отправлено: {0}</source>
        <translation>Sent: {0}</translation>
    </message>
    <message>
        <source>Ошибок: {0}</source>
        <translation>Failed: {0}</translation>
    </message>
    <message>
        <source>Удалено: {0}</source>
        <translation>Removed: {0}</translation>
    </message>
    <message>
        <source>Дальше: «Кампания SendPulse» → «Создать адресную книгу».</source>
        <translation>Next: “SendPulse campaign” → “Create address book”.</translation>
    </message>
    <message>
        <source>Дальше: подождите, потом «Создать кампанию».</source>
        <translation>Next: wait, then “Create campaign”.</translation>
    </message>
    <message>
        <source>{0}: вкладка «Кампания SendPulse».</source>
        <translation>{0}: tab “SendPulse campaign”.</translation>
    </message>
    <message>
        <source>Программа создаст её сама.</source>
        <translation>The program creates it by itself.</translation>
    </message>
    <message>
        <source>Письма отправит SendPulse.</source>
        <translation>SendPulse will send the letters.</translation>
    </message>
    <message>
        <source>Письма отправляет SendPulse.</source>
        <translation>SendPulse is sending the letters.</translation>
    </message>
    <message>
        <source>Дальше: отправьте его из личного кабинета.</source>
        <translation>Next: send it from the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Причина — на вкладке «Кампания SendPulse».</source>
        <translation>The “SendPulse campaign” tab shows the reason.</translation>
    </message>
    <message>
        <source>Дошли ли письма, неизвестно.</source>
        <translation>Whether the letters arrived is unknown.</translation>
    </message>
    <message>
        <source>Письма этой рассылки уже не уйдут.</source>
        <translation>The letters of this mailing will not go out any more.</translation>
    </message>
    <message>
        <source>Назначена на {0}</source>
        <translation>Planned for {0}</translation>
    </message>
    <message>
        <source>Можно создать кампанию</source>
        <translation>The campaign can be created</translation>
    </message>
</context>
<context>
    <name>MailingsPage</name>
    <message>
        <source>Рассылок пока нет. Нажмите «Создать», чтобы написать первую.</source>
        <translation>There are no mailings yet. Click “Create” to write the first one.</translation>
    </message>
    <message>
        <source>Создать</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Скопировать</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Рассылки</source>
        <translation>Mailings</translation>
    </message>
    <message>
        <source>Удаление рассылки</source>
        <translation>Delete mailing</translation>
    </message>
    <message>
        <source>Удалить рассылку № {0} «{1}»?</source>
        <translation>Delete mailing No. {0} “{1}”?</translation>
    </message>
    <message>
        <source>Текст и приложенные файлы будут удалены вместе с ней.</source>
        <translation>Its text and attached files will be deleted with it.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Енот: рассылки</source>
        <translation>Enot: Mailings</translation>
    </message>
    <message>
        <source>Открываю данные клиники…</source>
        <translation>Opening the clinic’s data…</translation>
    </message>
</context>
<context>
    <name>MethodField</name>
    <message>
        <source>Способ рассылки</source>
        <translation>Sending method</translation>
    </message>
    <message>
        <source>«SMTP»: письма уходят из очереди по одному. «Кампания SendPulse»: служба рассылает всё сама.</source>
        <translation>“SMTP”: letters go out from the queue one by one. “SendPulse campaign”: the service sends everything itself.</translation>
    </message>
    <message>
        <source>Черновик</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Кампания сохранится в SendPulse как черновик: отправить её можно только из личного кабинета.</source>
        <translation>The campaign is kept in SendPulse as a draft: it can be sent from the SendPulse dashboard only.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Еще</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Вывести список</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>Сохранить как группу рассылки…</source>
        <translation>Save as mailing group…</translation>
    </message>
    <message>
        <source>Удалить группу рассылки</source>
        <translation>Delete mailing group</translation>
    </message>
    <message>
        <source>Показать очередь</source>
        <translation>Show queue</translation>
    </message>
    <message>
        <source>Удалить письмо из очереди</source>
        <translation>Remove letter from queue</translation>
    </message>
    <message>
        <source>Сначала выберите получателей в списке.</source>
        <translation>First choose recipients in the list.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Енот: рассылки</source>
        <translation>Enot: Mailings</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>Открыть рассылку</source>
        <translation>Open mailing</translation>
    </message>
</context>
<context>
    <name>OptionalDayField</name>
    <message>
        <source>известна</source>
        <translation>known</translation>
    </message>
</context>
<context>
    <name>OwnerDialog</name>
    <message>
        <source>Владелец животного</source>
        <translation>Owner of the animal</translation>
    </message>
    <message>
        <source>Клиентов пока нет. Сначала заведите карту клиента.</source>
        <translation>There are no clients yet. Create a client card first.</translation>
    </message>
    <message>
        <source>Имя, адрес или телефон</source>
        <translation>Name, address or phone</translation>
    </message>
    <message>
        <source>Выбрать</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OwnerField</name>
    <message>
        <source>Владелец не выбран</source>
        <translation>No owner chosen</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Выбрать…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>Пароль почтового ящика</source>
        <translation>Mailbox password</translation>
    </message>
    <message>
        <source>На этом компьютере нет Secret для {0}.
Введите его (он есть в личном кабинете SendPulse: «Настройки аккаунта» → «API»):</source>
        <translation>This computer has no Secret for {0}.
Enter it (it is in the SendPulse dashboard: “Account settings” → “API”):</translation>
    </message>
    <message>
        <source>На этом компьютере нет пароля для {0}.
Введите его (для многих почт это пароль для приложения):</source>
        <translation>This computer has no password for {0}.
Enter it (with many providers this is an app password):</translation>
    </message>
    <message>
        <source>Продолжить отправку</source>
        <translation>Continue sending</translation>
    </message>
    <message>
        <source>Secret учетной записи SendPulse</source>
        <translation>Secret of the SendPulse account</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>Ждём до {0}.</source>
        <translation>Waiting until {0}.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Остановить</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Сохраняю список: {0} из {1}</source>
        <translation>Saving the list: {0} of {1}</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Это адрес бесплатной почты. Кампании с таких адресов SendPulse отклоняет: возьмите адрес на собственном домене клиники, например info@klinika.ru.</source>
        <translation>This is a free mail address. SendPulse rejects campaigns from such addresses: take an address on the clinic’s own domain, for example info@clinic.example.</translation>
    </message>
    <message>
        <source>{0} больше не пускает почтовые программы по паролю. Отправлять письма через этот ящик не получится: возьмите ящик другой почты.</source>
        <translation>{0} no longer lets mail programs sign in with a password. Letters cannot be sent through this mailbox: use a mailbox of another provider.</translation>
    </message>
    <message>
        <source>Правила {0} запрещают рассылки: ящик могут закрыть. Для рассылок лучше взять другой.</source>
        <translation>The rules of {0} forbid mailings: the mailbox may be blocked. Better use another one for mailings.</translation>
    </message>
    <message>
        <source>{0}: обычный пароль от ящика здесь не подойдёт, нужен отдельный пароль для приложения.</source>
        <translation>{0}: the usual password of the mailbox will not work here, a separate app password is needed.</translation>
    </message>
    <message>
        <source>Создайте его на сайте почты: «Настройки» → «Безопасность» → «Пароли для внешних приложений».</source>
        <translation>Create it on the mail website: “Settings” → “Security” → “Passwords for external applications”.</translation>
    </message>
    <message>
        <source>В настройках почты разрешите доступ по IMAP для почтовых программ, затем создайте пароль приложения в Яндекс ID: «Безопасность» → «Пароли приложений».</source>
        <translation>In the mail settings allow mail programs to use IMAP, then create an app password in Yandex ID: “Security” → “App passwords”.</translation>
    </message>
    <message>
        <source>На сайте почты откройте «Настройки», включите доступ по IMAP и создайте там пароль для внешних программ.</source>
        <translation>On the mail website open “Settings”, turn on IMAP access and create a password for external programs there.</translation>
    </message>
    <message>
        <source>Включите в аккаунте Google двухэтапную аутентификацию и создайте «Пароль приложения». После смены основного пароля его придётся создать заново.</source>
        <translation>Turn on 2-Step Verification in the Google account and create an “App password”. When the main password is changed, it has to be created anew.</translation>
    </message>
    <message>
        <source>Создайте его на сайте почты в настройках безопасности.</source>
        <translation>Create it on the mail website, in the security settings.</translation>
    </message>
    <message>
        <source>И разрешите там доступ почтовым программам.</source>
        <translation>And allow access for mail programs there.</translation>
    </message>
    <message>
        <source>{0}: сначала разрешите на сайте почты доступ для почтовых программ (IMAP, POP3, SMTP).</source>
        <translation>{0}: first allow access for mail programs (IMAP, POP3, SMTP) on the mail website.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Получатель</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Запланировано</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Следующая попытка</source>
        <translation>Next attempt</translation>
    </message>
    <message>
        <source>Рассылка №</source>
        <translation>Mailing No.</translation>
    </message>
    <message>
        <source>Очередь на отправку</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Возможно отправленные</source>
        <translation>Possibly sent</translation>
    </message>
    <message>
        <source>Не отправленные</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Отправленные</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Удаленные из очереди</source>
        <translation>Removed from queue</translation>
    </message>
    <message>
        <source>В кампании SendPulse</source>
        <translation>In a SendPulse campaign</translation>
    </message>
    <message>
        <source>Все письма</source>
        <translation>All letters</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Открыть письмо</source>
        <translation>Open letter</translation>
    </message>
    <message>
        <source>Вернуть в очередь</source>
        <translation>Return to the queue</translation>
    </message>
    <message>
        <source>Отправить выбранные письма</source>
        <translation>Send selected letters</translation>
    </message>
    <message>
        <source>Открыть рассылку</source>
        <translation>Open mailing</translation>
    </message>
    <message>
        <source>Отправить ещё раз</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Считать отправленным</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Письма не вернулись в очередь</source>
        <translation>The letters did not return to the queue</translation>
    </message>
    <message>
        <source>Кампания SendPulse, с которой их отправляли, ещё не закончена.</source>
        <translation>The SendPulse campaign they were sent with is not finished yet.</translation>
    </message>
    <message>
        <source>Когда она закончится, их можно будет отправить по одному.</source>
        <translation>When it is finished, they can be sent one by one.</translation>
    </message>
    <message>
        <source>Отправить ещё раз? Если первое письмо дошло, клиент получит второе.</source>
        <translation>Send again? If the first letter has arrived, the client will get a second one.</translation>
    </message>
    <message>
        <source>Открыть карту клиента</source>
        <translation>Open client card</translation>
    </message>
    <message>
        <source>Считать выбранные письма отправленными? Повторно они не уйдут.</source>
        <translation>Mark the selected letters as sent? They will not be sent again.</translation>
    </message>
    <message>
        <source>Очередь писем</source>
        <translation>Letter queue</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Отправить письмо</source>
        <translation>Send letters</translation>
    </message>
    <message>
        <source>Рассылка № {0}  ✕</source>
        <translation>Mailing No. {0}  ✕</translation>
    </message>
    <message>
        <source>Показать письма всех рассылок</source>
        <translation>Show letters of all mailings</translation>
    </message>
    <message>
        <source>Таких писем нет.</source>
        <translation>There are no such letters.</translation>
    </message>
    <message>
        <source>Писем, которые ждут отправки отсюда, нет.

Письма кампании отправляет SendPulse: документ рассылки, вкладка «Кампания SendPulse».
Посмотреть их: «Показать» → «В кампании SendPulse».</source>
        <translation>No letters are waiting to be sent from here.

SendPulse sends the letters of a campaign: mailing document, tab “SendPulse campaign”.
To see them: “Show” → “In a SendPulse campaign”.</translation>
    </message>
    <message>
        <source>Все письма отправлены.

Посмотреть их: «Показать» → «Отправленные».</source>
        <translation>All letters are sent.

To see them: “Show” → “Sent”.</translation>
    </message>
    <message>
        <source>Писем, которые ждут отправки, нет.

Остальные письма: «Показать» → «Все письма».</source>
        <translation>No letters are waiting to be sent.

The other letters: “Show” → “All letters”.</translation>
    </message>
    <message>
        <source>Здесь нет писем.

Письма попадают в очередь, когда в документе рассылки на вкладке «Получатели» нажата кнопка «Выполнить регистрацию».</source>
        <translation>There are no letters here.

Letters enter the queue when “Register recipients” is clicked on the “Recipients” tab of a mailing.</translation>
    </message>
    <message>
        <source>Поиск по получателю, адресу, теме (Ctrl+F)</source>
        <translation>Search by recipient, address, subject (Ctrl+F)</translation>
    </message>
    <message>
        <source>Отправитель:</source>
        <translation>Sender:</translation>
    </message>
    <message>
        <source>Показать:</source>
        <translation>Show:</translation>
    </message>
    <message>
        <source>E-mail рассылка</source>
        <translation>E-mail mailing</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Почтовый сервер не найден.</source>
        <translation>The mail server was not found.</translation>
    </message>
    <message>
        <source>Проверьте имя сервера в учетной записи и есть ли на компьютере интернет.</source>
        <translation>Check the server name in the account and the internet connection of the computer.</translation>
    </message>
    <message>
        <source>Почтовый сервер не принимает соединение.</source>
        <translation>The mail server refuses the connection.</translation>
    </message>
    <message>
        <source>Проверьте порт в учетной записи. Если он верный, соединение может закрывать антивирус или сетевой экран.</source>
        <translation>Check the port in the account. If it is right, an antivirus or a firewall may be blocking the connection.</translation>
    </message>
    <message>
        <source>Почтовый сервер не отвечает.</source>
        <translation>The mail server does not respond.</translation>
    </message>
    <message>
        <source>Проверьте интернет и порт в учетной записи, повторите позже.</source>
        <translation>Check the internet connection and the port in the account, and try again later.</translation>
    </message>
    <message>
        <source>Связь с почтовым сервером оборвалась.</source>
        <translation>The connection to the mail server was lost.</translation>
    </message>
    <message>
        <source>Проверьте интернет. Письма, которые не ушли, ждут в очереди.</source>
        <translation>Check the internet connection. Letters that did not go out wait in the queue.</translation>
    </message>
    <message>
        <source>По этому адресу отвечает не тот сервер, который нужен.</source>
        <translation>The server that answers there is not a mail server of the right kind.</translation>
    </message>
    <message>
        <source>Проверьте порт и вид шифрования в учетной записи.</source>
        <translation>Check the port and the encryption in the account.</translation>
    </message>
    <message>
        <source>Сертификату почтового сервера нельзя доверять.</source>
        <translation>The certificate of the mail server cannot be trusted.</translation>
    </message>
    <message>
        <source>Пароль не был отправлен. Проверьте имя сервера и дату на компьютере; если соединения проверяет антивирус, отключите в нём проверку почты.</source>
        <translation>The password was not sent. Check the server name and the date on the computer; if an antivirus checks connections, turn off its mail check.</translation>
    </message>
    <message>
        <source>Сервер не предлагает шифрование STARTTLS.</source>
        <translation>The server does not offer STARTTLS encryption.</translation>
    </message>
    <message>
        <source>Выберите SSL/TLS и порт 465 (для IMAP — 993, для POP3 — 995).</source>
        <translation>Choose SSL/TLS and port 465 (993 for IMAP, 995 for POP3).</translation>
    </message>
    <message>
        <source>Без шифрования пароль ушёл бы по сети открытым текстом.</source>
        <translation>Without encryption the password would travel over the network as plain text.</translation>
    </message>
    <message>
        <source>Выберите SSL/TLS или STARTTLS.</source>
        <translation>Choose SSL/TLS or STARTTLS.</translation>
    </message>
    <message>
        <source>Сервер не принял имя пользователя или пароль.</source>
        <translation>The server did not accept the user name or password.</translation>
    </message>
    <message>
        <source>Введите пароль ещё раз. Проверьте в настройках ящика, что доступ для почтовых программ (IMAP, SMTP) разрешён.</source>
        <translation>Enter the password again. Check in the mailbox settings that access for mail programs (IMAP, SMTP) is allowed.</translation>
    </message>
    <message>
        <source>Сервер ждёт не обычный пароль, а пароль для приложения.</source>
        <translation>The server expects an app password, not the usual password.</translation>
    </message>
    <message>
        <source>Создайте пароль для приложения в настройках безопасности почтового ящика и введите его здесь.</source>
        <translation>Create an app password in the security settings of the mailbox and enter it here.</translation>
    </message>
    <message>
        <source>Сервер не предлагает вход по паролю.</source>
        <translation>The server does not offer signing in with a password.</translation>
    </message>
    <message>
        <source>Проверьте порт и шифрование. Ящики Outlook.com и Microsoft 365 вход по паролю больше не разрешают: возьмите другой ящик.</source>
        <translation>Check the port and the encryption. Outlook.com and Microsoft 365 no longer allow signing in with a password: use another mailbox.</translation>
    </message>
    <message>
        <source>Для учетной записи нет пароля.</source>
        <translation>The account has no password.</translation>
    </message>
    <message>
        <source>Сервер не разрешает отправлять с этого адреса.</source>
        <translation>The server does not allow sending from this address.</translation>
    </message>
    <message>
        <source>Достигнут предел писем для этого ящика.</source>
        <translation>This mailbox has reached its limit of letters.</translation>
    </message>
    <message>
        <source>Остальные письма ждут в очереди. Продолжите позже или выберите другого отправителя.</source>
        <translation>The other letters wait in the queue. Continue later or choose another sender.</translation>
    </message>
    <message>
        <source>Почтовый сервер принял письма за спам.</source>
        <translation>The mail server took the letters for spam.</translation>
    </message>
    <message>
        <source>Отправка остановлена, чтобы ящик не закрыли. Войдите в ящик на сайте почты, проверьте текст письма и продолжите не раньше чем через сутки.</source>
        <translation>Sending is stopped so that the mailbox is not blocked. Sign in to the mailbox on the mail website, check the text of the letter and wait at least a day before you continue.</translation>
    </message>
    <message>
        <source>Адрес получателя не существует или не принимает писем.</source>
        <translation>The recipient’s address does not exist or does not accept letters.</translation>
    </message>
    <message>
        <source>Уточните адрес у клиента и исправьте его в карте клиента.</source>
        <translation>Ask the client for the address and correct it in the client card.</translation>
    </message>
    <message>
        <source>Сервер получателя попросил повторить позже.</source>
        <translation>The recipient’s server asked to try again later.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно: письмо уйдёт само.</source>
        <translation>Nothing to do: the letter will go out by itself.</translation>
    </message>
    <message>
        <source>Сервер не принял это письмо.</source>
        <translation>The server did not accept this letter.</translation>
    </message>
    <message>
        <source>Проверьте текст, ссылки и вложения письма.</source>
        <translation>Check the text, links and attachments of the letter.</translation>
    </message>
    <message>
        <source>Сервер сейчас не принимает письмо и попросил повторить позже.</source>
        <translation>The server is not accepting the letter now and asked to try again later.</translation>
    </message>
    <message>
        <source>Письмо слишком большое для почтового сервера.</source>
        <translation>The letter is too large for the mail server.</translation>
    </message>
    <message>
        <source>Уменьшите или удалите вложения.</source>
        <translation>Make the attachments smaller or remove them.</translation>
    </message>
    <message>
        <source>Адрес получателя записан с ошибкой.</source>
        <translation>The recipient’s address is invalid.</translation>
    </message>
    <message>
        <source>Исправьте адрес в карте клиента.</source>
        <translation>Correct the address in the client card.</translation>
    </message>
    <message>
        <source>Вложенный файл письма не найден на диске.</source>
        <translation>An attachment of the letter was not found on the disk.</translation>
    </message>
    <message>
        <source>Откройте рассылку, удалите вложение и добавьте файл заново, затем продолжите отправку.</source>
        <translation>Open the mailing, remove the attachment and add the file again, then continue sending.</translation>
    </message>
    <message>
        <source>Письмо передано, но ответ сервера не дошёл.</source>
        <translation>The letter was handed over, but the server’s answer did not arrive.</translation>
    </message>
    <message>
        <source>Программа была закрыта, когда письмо отправлялось.</source>
        <translation>The program was closed while the letter was being sent.</translation>
    </message>
    <message>
        <source>Письмо могло дойти. Выберите «Отправить ещё раз» или «Считать отправленным».</source>
        <translation>The letter may have arrived. Choose “Send again” or “Mark as sent”.</translation>
    </message>
    <message>
        <source>Клиент отказался от рассылки.</source>
        <translation>The client refused mailings.</translation>
    </message>
    <message>
        <source>Откройте учетную запись и введите пароль (для SendPulse — Secret).</source>
        <translation>Open the account and enter the password (for SendPulse, the Secret).</translation>
    </message>
    <message>
        <source>Адрес учетной записи должен быть адресом этого ящика. Для SendPulse адрес подтверждают в личном кабинете службы.</source>
        <translation>The address of the account must be the address of this mailbox. For SendPulse, the address is confirmed in the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Письмо не отправлено и отправлено не будет.</source>
        <translation>The letter was not sent and will not be.</translation>
    </message>
    <message>
        <source>Письмо удалено из очереди.</source>
        <translation>The letter was removed from the queue.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно.</source>
        <translation>Nothing to do.</translation>
    </message>
    <message>
        <source>Двое суток попыток не помогли.</source>
        <translation>Two days of attempts did not help.</translation>
    </message>
    <message>
        <source>Проверьте адрес получателя и отправьте письмо заново.</source>
        <translation>Check the recipient’s address and send the letter again.</translation>
    </message>
    <message>
        <source>Посмотрите в папке «Отправленные» (для SendPulse — в личном кабинете службы) или спросите клиента, затем выберите «Отправить ещё раз» или «Считать отправленным».</source>
        <translation>Look in the “Sent” folder (for SendPulse, in its dashboard) or ask the client, then choose “Send again” or “Mark as sent”.</translation>
    </message>
    <message>
        <source>На диске закончилось место.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Освободите место на диске и продолжите отправку.</source>
        <translation>Free up disk space and continue sending.</translation>
    </message>
    <message>
        <source>База данных сейчас занята.</source>
        <translation>The database is busy.</translation>
    </message>
    <message>
        <source>Подождите: отправка продолжится сама.</source>
        <translation>Wait: sending will continue by itself.</translation>
    </message>
    <message>
        <source>Пауза между письмами.</source>
        <translation>Pause between letters.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно: отправка продолжится сама.</source>
        <translation>Nothing to do: sending will continue by itself.</translation>
    </message>
    <message>
        <source>В ящике не найдена папка «Отправленные».</source>
        <translation>The “Sent” folder was not found in the mailbox.</translation>
    </message>
    <message>
        <source>Создайте её на сайте почты или снимите галочку хранения.</source>
        <translation>Create it on the mail website, or clear “Keeping sent letters”.</translation>
    </message>
    <message>
        <source>Случилась непредвиденная ошибка.</source>
        <translation>An unexpected error occurred.</translation>
    </message>
    <message>
        <source>Повторите. Если ошибка останется, передайте отчёт в поддержку.</source>
        <translation>Try again. If the error remains, send the report to support.</translation>
    </message>
    <message>
        <source>SendPulse не принимает ID и Secret.</source>
        <translation>SendPulse does not accept the ID and Secret.</translation>
    </message>
    <message>
        <source>Возьмите их заново в личном кабинете SendPulse («Настройки аккаунта» → «API») и впишите в учетную запись.</source>
        <translation>Take them again from the SendPulse dashboard (“Account settings” → “API”) and enter them in the account.</translation>
    </message>
    <message>
        <source>SendPulse не отправляет писем этой учетной записи.</source>
        <translation>SendPulse does not send letters of this account.</translation>
    </message>
    <message>
        <source>Войдите в личный кабинет SendPulse: там сказано, что нужно сделать (подтвердить аккаунт, оплатить тариф или написать в поддержку службы).</source>
        <translation>Sign in to the SendPulse dashboard: it says what to do (confirm the account, pay for the plan or write to SendPulse support).</translation>
    </message>
    <message>
        <source>На счёте SendPulse не хватает денег или писем тарифа.</source>
        <translation>There is not enough money or there are not enough letters in the plan at SendPulse.</translation>
    </message>
    <message>
        <source>Пополните счёт или смените тариф в личном кабинете SendPulse и продолжите отправку.</source>
        <translation>Top up the balance or change the plan in the SendPulse dashboard and continue sending.</translation>
    </message>
    <message>
        <source>SendPulse не принял письмо.</source>
        <translation>SendPulse did not accept the letter.</translation>
    </message>
    <message>
        <source>Причину служба назвала в скобках. Исправьте её и верните письмо в очередь или обратитесь в поддержку SendPulse.</source>
        <translation>The service gave the reason in brackets. Correct it and return the letter to the queue, or contact SendPulse support.</translation>
    </message>
    <message>
        <source>Такого почтового ящика нет.</source>
        <translation>There is no such mailbox.</translation>
    </message>
    <message>
        <source>Почтовый ящик клиента переполнен.</source>
        <translation>The client’s mailbox is full.</translation>
    </message>
    <message>
        <source>Скажите об этом клиенту и отправьте письмо позже ещё раз.</source>
        <translation>Tell the client and send the letter again later.</translation>
    </message>
    <message>
        <source>Клиент отписался по ссылке в письме.</source>
        <translation>The client unsubscribed by the link in the letter.</translation>
    </message>
    <message>
        <source>Писем на этот адрес больше не будет: отказ записан в карте клиента.</source>
        <translation>No more letters go to this address: the refusal is noted in the client card.</translation>
    </message>
    <message>
        <source>Клиент пожаловался на письмо как на спам.</source>
        <translation>The client reported the letter as spam.</translation>
    </message>
    <message>
        <source>SendPulse не стал отправлять письмо на этот адрес.</source>
        <translation>SendPulse refused to send the letter to this address.</translation>
    </message>
    <message>
        <source>Так служба поступает с адресами, где раньше были отказы или жалобы. Уточните адрес у клиента.</source>
        <translation>The service does this with addresses that refused or complained before. Check the address with the client.</translation>
    </message>
    <message>
        <source>SendPulse отклонил кампанию, письмо не отправлено.</source>
        <translation>SendPulse rejected the campaign, the letter was not sent.</translation>
    </message>
    <message>
        <source>Посмотрите причину на вкладке «Кампания SendPulse» рассылки, исправьте письмо в копии рассылки и отправьте её.</source>
        <translation>See the reason on the “SendPulse campaign” tab of the mailing, correct the letter in a copy of the mailing and send the copy.</translation>
    </message>
    <message>
        <source>Кампания отменена в личном кабинете, письмо не отправлено.</source>
        <translation>The campaign was cancelled in the SendPulse dashboard, the letter was not sent.</translation>
    </message>
    <message>
        <source>Если письма всё же нужны, скопируйте рассылку и отправьте копию.</source>
        <translation>If the letters are still needed, copy the mailing and send the copy.</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>Пришло</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Кому</source>
        <translation>To</translation>
    </message>
    <message>
        <source>От кого</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Размер</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Писем ещё нет.

Отправьте рассылку: «Рассылка сообщений» → «Отправить письмо», и здесь появятся письма в том виде, в каком их получили бы клиенты.</source>
        <translation>There are no letters yet.

Send a mailing: “Sending queue” → “Send letters”, and the letters will appear here just as clients would receive them.</translation>
    </message>
    <message>
        <source>Поиск по адресу и теме (Ctrl+F)</source>
        <translation>Search by address and subject (Ctrl+F)</translation>
    </message>
    <message>
        <source>Полученные письма</source>
        <translation>Received letters</translation>
    </message>
    <message>
        <source>От кого:</source>
        <translation>From:</translation>
    </message>
    <message>
        <source>Кому:</source>
        <translation>To:</translation>
    </message>
    <message>
        <source>Тема:</source>
        <translation>Subject:</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>RecipientListPage</name>
    <message>
        <source>Сохранить как</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Печать</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Колонки</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Список сохраняется</source>
        <translation>The list is being saved</translation>
    </message>
    <message>
        <source>Список ещё записывается в файл. Остановить и закрыть?</source>
        <translation>The list is still being written to the file. Stop and close?</translation>
    </message>
    <message>
        <source>Остановить и закрыть</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>Файл, который был на этом месте, останется прежним.</source>
        <translation>The file that was there before stays as it was.</translation>
    </message>
    <message>
        <source>В рассылке нет получателей.

Они появятся, когда в документе рассылки на вкладке «Получатели» нажата кнопка «Выполнить регистрацию».</source>
        <translation>The mailing has no recipients.

They appear when “Register recipients” is clicked on the “Recipients” tab of the mailing.</translation>
    </message>
    <message>
        <source>Список получателей</source>
        <translation>List of recipients</translation>
    </message>
    <message>
        <source>Собираю список… {0}</source>
        <translation>Collecting the list… {0}</translation>
    </message>
    <message>
        <source>Список не получен.</source>
        <translation>The list could not be made.</translation>
    </message>
    <message>
        <source>Стр. {0} из {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>Длинный список</source>
        <translation>Long list</translation>
    </message>
    <message>
        <source>В списке строк: {0}. Это больше сотни листов.</source>
        <translation>The list has {0} rows. That is more than a hundred sheets.</translation>
    </message>
    <message>
        <source>Печатать</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Просмотр будет готов не сразу. Быстрее сохранить список в PDF.</source>
        <translation>The preview will take a while. Saving the list as PDF is quicker.</translation>
    </message>
</context>
<context>
    <name>RecipientLists</name>
    <message>
        <source>Получателей пока нет.

Отметьте параметры отбора, посмотрите, сколько клиентов подходит, и нажмите «Выполнить регистрацию».</source>
        <translation>There are no recipients yet.

Set the selection parameters, see how many clients match, and click “Register recipients”.</translation>
    </message>
    <message>
        <source>Поиск по клиенту и адресу (Ctrl+F)</source>
        <translation>Search by client and address (Ctrl+F)</translation>
    </message>
    <message>
        <source>Никто не пропущен.

Здесь стоят клиенты, которые подходят под отбор, но письма не получат, и причина.</source>
        <translation>Nobody is left out.

Clients who match the selection but will not receive the letter are listed here with the reason.</translation>
    </message>
    <message>
        <source>Получатели</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Не получат</source>
        <translation>Will not receive</translation>
    </message>
    <message>
        <source>Открыть карту клиента</source>
        <translation>Open client card</translation>
    </message>
    <message>
        <source>Открыть письмо</source>
        <translation>Open letter</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Клиент</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Тип</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Вид</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Да</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Нет</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Дней с момента регистрации</source>
        <translation>Days since registration</translation>
    </message>
    <message>
        <source>Результат лечения</source>
        <translation>Treatment result</translation>
    </message>
    <message>
        <source>Группа рассылки</source>
        <translation>Mailing group</translation>
    </message>
    <message>
        <source>Рассылка разрешена</source>
        <translation>Mailing allowed</translation>
    </message>
    <message>
        <source>Сколько дней назад клиент впервые пришёл в клинику.</source>
        <translation>How many days ago the client first came to the clinic.</translation>
    </message>
    <message>
        <source>Чем закончилось последнее посещение хотя бы одного животного клиента.</source>
        <translation>How the last visit ended for at least one of the client’s animals.</translation>
    </message>
    <message>
        <source>Клиенты, сохраненные раньше командой «Еще» → «Сохранить как группу рассылки…».</source>
        <translation>Clients saved earlier with “More” → “Save as mailing group…”.</translation>
    </message>
    <message>
        <source>Разрешение ставится в карте клиента у каждого адреса. Клиент, который отказался, не получит письмо ни при каком отборе.</source>
        <translation>Permission is set in the client card, at each address. A client who refused receives no letter, whatever the selection.</translation>
    </message>
    <message>
        <source>Тип контактной информации. Письма уходят только на электронную почту.</source>
        <translation>Type of contact information. Letters go to e-mail addresses only.</translation>
    </message>
    <message>
        <source>Вид контактной информации, например только личный адрес.</source>
        <translation>Kind of contact information, for example only the personal address.</translation>
    </message>
    <message>
        <source>Параметр отбора не заполнен</source>
        <translation>Selection parameter not filled in</translation>
    </message>
    <message>
        <source>У параметра «{0}» нет значения, или его уже нет в списке.</source>
        <translation>The parameter “{0}” has no value, or its value is no longer in the list.</translation>
    </message>
    <message>
        <source>Выберите значение или снимите галочку.</source>
        <translation>Choose a value or clear the check box.</translation>
    </message>
    <message>
        <source>Документ не сохранен</source>
        <translation>The document is not saved</translation>
    </message>
    <message>
        <source>Этой рассылки нет среди сохраненных.</source>
        <translation>This mailing is not among the saved ones.</translation>
    </message>
    <message>
        <source>Нажмите «Сохранить документ», потом выбирайте получателей.</source>
        <translation>Click “Save document”, then choose the recipients.</translation>
    </message>
    <message>
        <source>Никто не подходит</source>
        <translation>Nobody matches</translation>
    </message>
    <message>
        <source>Под отбор не подходит ни один клиент.</source>
        <translation>No client matches the selection.</translation>
    </message>
    <message>
        <source>Измените или снимите часть параметров отбора.</source>
        <translation>Change or clear some of the selection parameters.</translation>
    </message>
    <message>
        <source>Регистрация остановлена</source>
        <translation>Registration stopped</translation>
    </message>
    <message>
        <source>Регистрация остановлена, никто из этого отбора не добавлен.</source>
        <translation>Registration was stopped, nobody from this selection was added.</translation>
    </message>
    <message>
        <source>Её можно выполнить снова в любое время.</source>
        <translation>You can run it again at any time.</translation>
    </message>
    <message>
        <source>Нет названия группы</source>
        <translation>The group has no name</translation>
    </message>
    <message>
        <source>Название группы рассылки не заполнено.</source>
        <translation>The name of the mailing group is empty.</translation>
    </message>
    <message>
        <source>Впишите название, по которому найдёте группу потом.</source>
        <translation>Enter a name by which you will find the group later.</translation>
    </message>
    <message>
        <source>Такая группа уже есть</source>
        <translation>The group already exists</translation>
    </message>
    <message>
        <source>Группа рассылки «{0}» уже есть.</source>
        <translation>There is already a mailing group “{0}”.</translation>
    </message>
    <message>
        <source>Впишите другое название.</source>
        <translation>Enter another name.</translation>
    </message>
    <message>
        <source>Адресная книга уже создана: новых получателей зарегистрировать нельзя. Сначала удалите её на вкладке «Кампания SendPulse».</source>
        <translation>The address book is already created: no new recipients can be registered. First delete it on the “SendPulse campaign” tab.</translation>
    </message>
    <message>
        <source>Рассылка передана в SendPulse: новых получателей зарегистрировать нельзя. Для них сделайте копию рассылки.</source>
        <translation>The mailing is with SendPulse: no new recipients can be registered. Make a copy of the mailing for them.</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message>
        <source>Отбор клиентов</source>
        <translation>Client selection</translation>
    </message>
    <message>
        <source>Показать или скрыть отбор</source>
        <translation>Show or hide the selection</translation>
    </message>
    <message>
        <source>Регистрация выполнена</source>
        <translation>Registration done</translation>
    </message>
    <message>
        <source>Письмо никто не получит</source>
        <translation>Nobody will receive the letter</translation>
    </message>
    <message>
        <source>Уже были зарегистрированы: {0}</source>
        <translation>Already registered: {0}</translation>
    </message>
    <message>
        <source>Не получат: {0}</source>
        <translation>Will not receive: {0}</translation>
    </message>
    <message>
        <source>Причины стоят на вкладке «Не получат».</source>
        <translation>The reasons are on the “Will not receive” tab.</translation>
    </message>
    <message>
        <source>Дальше: вкладка «Кампания SendPulse» — «Создать адресную книгу».</source>
        <translation>Next: tab “SendPulse campaign”, “Create address book”.</translation>
    </message>
    <message>
        <source>Зарегистрировано получателей: {0}</source>
        <translation>Recipients registered: {0}</translation>
    </message>
    <message>
        <source>Группа «{0}» сохранена.</source>
        <translation>The group “{0}” is saved.</translation>
    </message>
    <message>
        <source>Удаление группы рассылки</source>
        <translation>Delete mailing group</translation>
    </message>
    <message>
        <source>Удалить группу рассылки «{0}»?</source>
        <translation>Delete the mailing group “{0}”?</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Клиенты и рассылки останутся.</source>
        <translation>Clients and mailings will remain.</translation>
    </message>
</context>
<context>
    <name>RegistrationCard</name>
    <message>
        <source>Выполнить регистрацию</source>
        <translation>Register recipients</translation>
    </message>
    <message>
        <source>Поставить письма отобранным клиентам в очередь и сохранить отбор.</source>
        <translation>Put letters to the selected clients into the queue and save the selection.</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Подготовить письма отобранным клиентам для кампании и сохранить отбор.</source>
        <translation>Prepare letters to the selected clients for the campaign and save the selection.</translation>
    </message>
    <message>
        <source>Письма в очереди:
откройте «Рассылка сообщений».</source>
        <translation>The letters are queued:
open “Sending queue”.</translation>
    </message>
    <message>
        <source>Рассылка сообщений</source>
        <translation>Sending queue</translation>
    </message>
    <message>
        <source>Считаю, сколько клиентов подходит…</source>
        <translation>Counting the clients that match…</translation>
    </message>
    <message>
        <source>Подходит клиентов: {0}</source>
        <translation>Clients that match: {0}</translation>
    </message>
    <message>
        <source>Будет зарегистрировано адресов: {0}</source>
        <translation>Addresses to register: {0}</translation>
    </message>
    <message>
        <source>Уже зарегистрировано: {0}</source>
        <translation>Already registered: {0}</translation>
    </message>
    <message>
        <source>Не получат: {0}</source>
        <translation>Will not receive: {0}</translation>
    </message>
    <message>
        <source>Письма ждут кампании.
Дальше: «Создать адресную книгу».</source>
        <translation>The letters wait for the campaign.
Next: “Create address book”.</translation>
    </message>
    <message>
        <source>Кампания SendPulse</source>
        <translation>SendPulse campaign</translation>
    </message>
</context>
<context>
    <name>RegistrationQuestion</name>
    <message>
        <source>Будет зарегистрировано адресов: {0}. Продолжить?</source>
        <translation>Addresses to register: {0}. Continue?</translation>
    </message>
    <message>
        <source>Регистрация получателей</source>
        <translation>Register recipients</translation>
    </message>
    <message>
        <source>Зарегистрировать</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Отбор не задан: письмо получат все клиенты, которые не отказались.</source>
        <translation>No selection is set: all clients who did not refuse will receive the letter.</translation>
    </message>
    <message>
        <source>Подходит клиентов: {0}</source>
        <translation>Clients that match: {0}</translation>
    </message>
    <message>
        <source>Не получат: {0}</source>
        <translation>Will not receive: {0}</translation>
    </message>
    <message>
        <source>Письма будут ждать кампании. Сама она не начнётся: её создаёте вы.</source>
        <translation>The letters will wait for the campaign. It does not start by itself: you create it.</translation>
    </message>
    <message>
        <source>Письма встанут в очередь. Сами они не уйдут: отправку начинаете вы.</source>
        <translation>The letters enter the queue. They do not go out by themselves: you start the sending.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Сохранить как</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Книга Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Документ PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Таблица CSV (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>Папка:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Тип файла:</source>
        <translation>File type:</translation>
    </message>
</context>
<context>
    <name>SaveFlow</name>
    <message>
        <source>Письма ещё в очереди</source>
        <translation>Letters still in the queue</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Оставить прежний</source>
        <translation>Keep old text</translation>
    </message>
    <message>
        <source>Оставить прежние</source>
        <translation>Keep old ones</translation>
    </message>
    <message>
        <source>Отправленные письма не изменятся.</source>
        <translation>Letters already sent will not change.</translation>
    </message>
    <message>
        <source>Обновить текст в письмах, которые ещё не отправлены (писем: {0})?</source>
        <translation>Update the text of the letters that are not sent yet ({0})?</translation>
    </message>
    <message>
        <source>Обновить дату и учетную запись в письмах, которые ещё не отправлены (писем: {0})?</source>
        <translation>Update the date and account of the letters that are not sent yet ({0})?</translation>
    </message>
    <message>
        <source>Показать сохраненное</source>
        <translation>Show saved</translation>
    </message>
    <message>
        <source>Записать моё</source>
        <translation>Save mine</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Открыть файл</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Открыть папку</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Список сохранен: {0}
Папка: {1}</source>
        <translation>List saved: {0}
Folder: {1}</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Сохранено</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Начало</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Учетные записи электронной почты</source>
        <translation>E-mail accounts</translation>
    </message>
    <message>
        <source>Рассылки</source>
        <translation>Mailings</translation>
    </message>
    <message>
        <source>Рассылка сообщений</source>
        <translation>Sending queue</translation>
    </message>
    <message>
        <source>Шаблоны писем</source>
        <translation>Letter templates</translation>
    </message>
    <message>
        <source>Клиенты</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Животные</source>
        <translation>Animals</translation>
    </message>
    <message>
        <source>Полученные письма</source>
        <translation>Received letters</translation>
    </message>
    <message>
        <source>Личный кабинет SendPulse</source>
        <translation>SendPulse dashboard</translation>
    </message>
    <message>
        <source>Маркетинг</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Клиника</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>Учебный режим</source>
        <translation>Training mode</translation>
    </message>
</context>
<context>
    <name>SelectionBox</name>
    <message>
        <source>Применить настройки</source>
        <translation>Apply settings</translation>
    </message>
    <message>
        <source>Сохранить отбор вместе с рассылкой. Никто ещё не регистрируется.</source>
        <translation>Save the selection with the mailing. Nobody is registered yet.</translation>
    </message>
    <message>
        <source>Часть сохраненного отбора прочитать не удалось: проверьте галочки.</source>
        <translation>Part of the saved selection could not be read: check which parameters are set.</translation>
    </message>
    <message>
        <source>Отбор изменён.</source>
        <translation>Selection changed.</translation>
    </message>
    <message>
        <source>Настройки отбора сохранены.</source>
        <translation>Selection settings saved.</translation>
    </message>
</context>
<context>
    <name>SendPulse</name>
    <message>
        <source>Проверьте, есть ли на компьютере интернет, и повторите. Ничего не потеряно.</source>
        <translation>Check the internet connection of the computer and try again. Nothing is lost.</translation>
    </message>
    <message>
        <source>Компьютер не нашёл SendPulse в интернете.</source>
        <translation>The computer could not find SendPulse on the internet.</translation>
    </message>
    <message>
        <source>Соединиться с SendPulse не удалось.</source>
        <translation>Could not connect to SendPulse.</translation>
    </message>
    <message>
        <source>Проверьте интернет. Если он есть, соединение может закрывать антивирус или сетевой экран.</source>
        <translation>Check the internet connection. If it works, an antivirus or a firewall may be blocking the connection.</translation>
    </message>
    <message>
        <source>SendPulse не отвечает.</source>
        <translation>SendPulse does not respond.</translation>
    </message>
    <message>
        <source>Связь с SendPulse оборвалась.</source>
        <translation>The connection to SendPulse was lost.</translation>
    </message>
    <message>
        <source>Связь с SendPulse не защищена: сертификату нельзя доверять.</source>
        <translation>The connection to SendPulse is not secure: the certificate cannot be trusted.</translation>
    </message>
    <message>
        <source>Secret не был отправлен. Проверьте дату на компьютере; если соединения проверяет антивирус, отключите в нём эту проверку.</source>
        <translation>The Secret was not sent. Check the date on the computer; if an antivirus checks connections, turn this check off.</translation>
    </message>
    <message>
        <source>Обрабатывается службой</source>
        <translation>Being processed by the service</translation>
    </message>
    <message>
        <source>Доступна</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Удалена</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Ждёт ответа модератору</source>
        <translation>Waiting for your answer to the moderator</translation>
    </message>
    <message>
        <source>Заблокирована службой</source>
        <translation>Blocked by the service</translation>
    </message>
    <message>
        <source>Занята: служба обрабатывает адреса</source>
        <translation>Busy: the service is processing the addresses</translation>
    </message>
    <message>
        <source>Недоступна</source>
        <translation>Unavailable</translation>
    </message>
    <message>
        <source>Принята службой</source>
        <translation>Accepted by the service</translation>
    </message>
    <message>
        <source>Отправляется</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Заканчивается</source>
        <translation>Finishing</translation>
    </message>
    <message>
        <source>Доставляется</source>
        <translation>Being delivered</translation>
    </message>
    <message>
        <source>Готовится к отправке</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Служба копирует адреса</source>
        <translation>The service is copying the addresses</translation>
    </message>
    <message>
        <source>Ждёт своей очереди у службы</source>
        <translation>Waiting for its turn at the service</translation>
    </message>
    <message>
        <source>Отправляется по частям</source>
        <translation>Being sent in parts</translation>
    </message>
    <message>
        <source>Запланирован повтор непрочитавшим</source>
        <translation>Second letter planned for those who did not read it</translation>
    </message>
    <message>
        <source>На проверке у модератора</source>
        <translation>Being checked by a moderator</translation>
    </message>
    <message>
        <source>Модератор ждёт ответа</source>
        <translation>The moderator waits for an answer</translation>
    </message>
    <message>
        <source>Ждёт результата пробы</source>
        <translation>Waiting for the test result</translation>
    </message>
    <message>
        <source>Черновик</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Нужно исправить письмо</source>
        <translation>The letter needs correction</translation>
    </message>
    <message>
        <source>Не хватает денег на балансе</source>
        <translation>Not enough money on the balance</translation>
    </message>
    <message>
        <source>Черновик автоматической рассылки</source>
        <translation>Draft of an automatic mailing</translation>
    </message>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Пробная кампания</source>
        <translation>Test campaign</translation>
    </message>
    <message>
        <source>Пробная кампания отправлена</source>
        <translation>Test campaign sent</translation>
    </message>
    <message>
        <source>Удаляется</source>
        <translation>Being deleted</translation>
    </message>
    <message>
        <source>Нет активных адресов</source>
        <translation>No active addresses</translation>
    </message>
    <message>
        <source>Отменена в личном кабинете</source>
        <translation>Cancelled in the SendPulse dashboard</translation>
    </message>
    <message>
        <source>Отправлено частично</source>
        <translation>Partly sent</translation>
    </message>
    <message>
        <source>Отправлено частично, затем заблокировано</source>
        <translation>Partly sent, then blocked</translation>
    </message>
    <message>
        <source>SendPulse не принял ID и Secret</source>
        <translation>SendPulse did not accept the ID and Secret</translation>
    </message>
    <message>
        <source>Служба не узнала учетную запись по этим ID и Secret.</source>
        <translation>The service does not know an account with this ID and Secret.</translation>
    </message>
    <message>
        <source>Скопируйте ID и Secret из личного кабинета SendPulse (настройки аккаунта, «API») целиком и введите их в учетной записи. Ничего не изменено.</source>
        <translation>Copy the ID and Secret from the SendPulse dashboard (account settings, “API”) in full and enter them in the account. Nothing has been changed.</translation>
    </message>
    <message>
        <source>SendPulse отказал</source>
        <translation>SendPulse refused</translation>
    </message>
    <message>
        <source>Нет связи с SendPulse</source>
        <translation>No connection to SendPulse</translation>
    </message>
    <message>
        <source>Ответ SendPulse не дошёл</source>
        <translation>The answer of SendPulse did not arrive</translation>
    </message>
    <message>
        <source>Запрос передан службе, но ответа от неё нет.</source>
        <translation>The request was handed over, but the service does not answer.</translation>
    </message>
    <message>
        <source>Проверьте интернет. Прежде чем просить ещё раз, программа посмотрит, выполнен ли запрос: дважды ничего не отправится.</source>
        <translation>Check the internet connection. Before asking again, the program looks whether the request was carried out: nothing is sent twice.</translation>
    </message>
    <message>
        <source>SendPulse занят</source>
        <translation>SendPulse is busy</translation>
    </message>
    <message>
        <source>Служба сейчас не принимает запросов: их было слишком много.</source>
        <translation>The service accepts no requests now: there were too many.</translation>
    </message>
    <message>
        <source>Подождите несколько минут и повторите. Ничего не потеряно.</source>
        <translation>Wait a few minutes and try again. Nothing is lost.</translation>
    </message>
    <message>
        <source>Ответ службы: {0}</source>
        <translation>Answer of the service: {0}</translation>
    </message>
</context>
<context>
    <name>SenderBox</name>
    <message>
        <source>Нет учетной записи для отправки</source>
        <translation>No account for sending</translation>
    </message>
</context>
<context>
    <name>SenderDialog</name>
    <message>
        <source>Новый отправитель</source>
        <translation>New sender</translation>
    </message>
    <message>
        <source>novosti@enot.example</source>
        <translation>news@enot.example</translation>
    </message>
    <message>
        <source>Клиника «Енот»</source>
        <translation>Enot clinic</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Имя отправителя</source>
        <translation>Sender name</translation>
    </message>
    <message>
        <source>Добавить</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Впишите адрес электронной почты целиком.</source>
        <translation>Enter the whole e-mail address.</translation>
    </message>
</context>
<context>
    <name>SenderField</name>
    <message>
        <source>Выберите учетную запись</source>
        <translation>Choose an account</translation>
    </message>
    <message>
        <source>Нет учетных записей</source>
        <translation>No accounts</translation>
    </message>
    <message>
        <source>{0} (не для отправки)</source>
        <translation>{0} (not for sending)</translation>
    </message>
    <message>
        <source>Нет учетной записи для отправки писем. Создайте её, это делается один раз.</source>
        <translation>There is no account for sending letters. Create one, it is done only once.</translation>
    </message>
    <message>
        <source>Учетные записи</source>
        <translation>Accounts</translation>
    </message>
</context>
<context>
    <name>SendersTab</name>
    <message>
        <source>Адрес</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Имя отправителя</source>
        <translation>Sender name</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Отправителей нет.

Нажмите «Добавить».</source>
        <translation>There are no senders.

Click “Add”.</translation>
    </message>
    <message>
        <source>Поиск по адресу и имени (Ctrl+F)</source>
        <translation>Search by address and name (Ctrl+F)</translation>
    </message>
    <message>
        <source>Действует</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Ждёт активации, писем не отправляет</source>
        <translation>Waiting for activation</translation>
    </message>
    <message>
        <source>Добавить</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Активировать</source>
        <translation>Activate</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Отправлено: {0} из {1}</source>
        <translation>Sent: {0} of {1}</translation>
    </message>
    <message>
        <source>не отправлено: {0}</source>
        <translation>not sent: {0}</translation>
    </message>
    <message>
        <source>отложено: {0}</source>
        <translation>postponed: {0}</translation>
    </message>
    <message>
        <source>под вопросом: {0}</source>
        <translation>in doubt: {0}</translation>
    </message>
    <message>
        <source>отказались: {0}</source>
        <translation>refused: {0}</translation>
    </message>
    <message>
        <source>Отправка закончена.</source>
        <translation>Sending finished.</translation>
    </message>
    <message>
        <source>Отправка остановлена, остальные письма ждут в очереди.</source>
        <translation>Sending stopped, the other letters wait in the queue.</translation>
    </message>
    <message>
        <source>Отправка приостановлена, остальные письма ждут в очереди.</source>
        <translation>Sending paused, the other letters wait in the queue.</translation>
    </message>
    <message>
        <source>Отправка прервана ошибкой, остальные письма ждут в очереди.</source>
        <translation>Sending was interrupted by an error, the other letters wait in the queue.</translation>
    </message>
    <message>
        <source>Отправка уже идёт</source>
        <translation>Sending is already running</translation>
    </message>
    <message>
        <source>Сейчас отправляются письма от {0}.</source>
        <translation>Letters from {0} are being sent now.</translation>
    </message>
    <message>
        <source>Дождитесь конца или нажмите «Остановить», затем выберите этого отправителя.</source>
        <translation>Wait for the end or click “Stop”, then choose this sender.</translation>
    </message>
</context>
<context>
    <name>SendingPanel</name>
    <message>
        <source>Остановить</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Соединяюсь с почтовым сервером…</source>
        <translation>Connecting to the mail server…</translation>
    </message>
    <message>
        <source>писем в минуту: {0}</source>
        <translation>letters per minute: {0}</translation>
    </message>
    <message>
        <source>осталось: {0}</source>
        <translation>time left: {0}</translation>
    </message>
    <message>
        <source>останавливаю…</source>
        <translation>stopping…</translation>
    </message>
    <message>
        <source>{0} Отправка продолжится сама: {1}.</source>
        <translation>{0} Sending will continue by itself: {1}.</translation>
    </message>
    <message>
        <source>Продолжить можно после {0}.</source>
        <translation>You can continue after {0}.</translation>
    </message>
    <message>
        <source>Останавливаю: письма, которые уже в руках, дойдут до конца…</source>
        <translation>Stopping: letters already on their way will be finished…</translation>
    </message>
</context>
<context>
    <name>SendingStart</name>
    <message>
        <source>Нет отправителя</source>
        <translation>No sender</translation>
    </message>
    <message>
        <source>Не выбрана учетная запись, от имени которой уйдут письма.</source>
        <translation>No account is chosen to send the letters from.</translation>
    </message>
    <message>
        <source>Создайте её: «Маркетинг» → «Учетные записи электронной почты».</source>
        <translation>Create one: “Marketing” → “E-mail accounts”.</translation>
    </message>
    <message>
        <source>Нечего отправлять</source>
        <translation>Nothing to send</translation>
    </message>
    <message>
        <source>От этого отправителя нет писем, срок которых наступил.</source>
        <translation>This sender has no letters that are due.</translation>
    </message>
    <message>
        <source>Писем в кампаниях SendPulse: {0}. Они уходят не отсюда: документ рассылки, вкладка «Кампания SendPulse».</source>
        <translation>Letters in SendPulse campaigns: {0}. They are not sent from here: mailing document, tab “SendPulse campaign”.</translation>
    </message>
    <message>
        <source>{0} — писем: {1}</source>
        <translation>{0}: {1} to send</translation>
    </message>
    <message>
        <source>Выберите другого отправителя:</source>
        <translation>Choose another sender:</translation>
    </message>
    <message>
        <source>В очереди нет писем, которые ждут отправки.</source>
        <translation>No letters in the queue are waiting to be sent.</translation>
    </message>
    <message>
        <source>Ближайшее письмо запланировано на {0}, отправитель {1}. Раньше этого времени письма не уходят.</source>
        <translation>The next letter is planned for {0}, sender {1}. Letters do not go out before their time.</translation>
    </message>
</context>
<context>
    <name>SendingStatus</name>
    <message>
        <source>Открыть «Рассылка сообщений»</source>
        <translation>Open “Sending queue”</translation>
    </message>
    <message>
        <source>Отправка ждёт до {0}</source>
        <translation>Sending waits until {0}</translation>
    </message>
</context>
<context>
    <name>SendingStep</name>
    <message>
        <source>Отправка</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Спросить SendPulse сейчас (F5)</source>
        <translation>Ask SendPulse now (F5)</translation>
    </message>
    <message>
        <source>Отменить кампанию</source>
        <translation>Cancel campaign</translation>
    </message>
    <message>
        <source>Отказались и вычеркнуты: {0}</source>
        <translation>Refused and removed: {0}</translation>
    </message>
    <message>
        <source>Обновлено {0}</source>
        <translation>Refreshed {0}</translation>
    </message>
    <message>
        <source>Статистики ещё нет</source>
        <translation>No statistics yet</translation>
    </message>
    <message>
        <source>Сведения об отдельных адресах программа сейчас спрашивает снова: у получателей и в карточках клиентов они появятся в течение нескольких минут.</source>
        <translation>The program is now asking again about each address: the answers appear with the recipients and in the client cards within some minutes.</translation>
    </message>
    <message>
        <source>Отправка назначена на {0}.</source>
        <translation>Sending is planned for {0}.</translation>
    </message>
    <message>
        <source>Кто откажется до начала, того программа вычеркнет из адресной книги, если будет открыта.</source>
        <translation>Anyone who refuses before it begins is removed from the address book, if the program is open.</translation>
    </message>
    <message>
        <source>Здесь будет видно, как SendPulse отправляет письма и сколько их открыли.</source>
        <translation>Here you will see how SendPulse sends the letters and how many were opened.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Как адрес электронной почты</source>
        <translation>Same as the e-mail address</translation>
    </message>
    <message>
        <source>Шифрование:</source>
        <translation>Encryption:</translation>
    </message>
    <message>
        <source>Сервер:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Порт:</source>
        <translation>Port:</translation>
    </message>
    <message>
        <source>Имя пользователя:</source>
        <translation>User name:</translation>
    </message>
</context>
<context>
    <name>ServiceCodes</name>
    <message>
        <source>SendPulse не знает этого отправителя или адрес не подтверждён.</source>
        <translation>SendPulse does not know this sender, or the address is not confirmed.</translation>
    </message>
    <message>
        <source>В личном кабинете SendPulse добавьте адрес учетной записи в отправители и подтвердите его по письму, которое придёт.</source>
        <translation>In the SendPulse dashboard add the address of the account to the senders and confirm it by the letter that will come.</translation>
    </message>
    <message>
        <source>SendPulse не разрешает этого для вашего аккаунта.</source>
        <translation>SendPulse does not allow this for your account.</translation>
    </message>
    <message>
        <source>Войдите в личный кабинет SendPulse: там написано, не заблокирован ли аккаунт и одобрена ли отправка.</source>
        <translation>Sign in to the SendPulse dashboard: it says whether the account is blocked and whether sending is approved.</translation>
    </message>
    <message>
        <source>Отправка отдельных писем (SMTP) в SendPulse не включена.</source>
        <translation>Sending single letters (SMTP) is not turned on in SendPulse.</translation>
    </message>
    <message>
        <source>Включите раздел «SMTP» в личном кабинете SendPulse и дождитесь одобрения: обычно до суток.</source>
        <translation>Turn on the section “SMTP” in the SendPulse dashboard and wait for the approval: usually up to a day.</translation>
    </message>
    <message>
        <source>Срок тарифа SendPulse закончился.</source>
        <translation>The SendPulse plan has expired.</translation>
    </message>
    <message>
        <source>Продлите тариф в личном кабинете SendPulse и повторите.</source>
        <translation>Renew the plan in the SendPulse dashboard and try again.</translation>
    </message>
    <message>
        <source>Письма, которые входят в тариф SendPulse, закончились.</source>
        <translation>The letters included in the SendPulse plan are used up.</translation>
    </message>
    <message>
        <source>Пополните баланс или смените тариф в личном кабинете, затем повторите.</source>
        <translation>Top up the balance or change the plan in the SendPulse dashboard, then try again.</translation>
    </message>
    <message>
        <source>Ваш тариф SendPulse этого не разрешает.</source>
        <translation>Your SendPulse plan does not allow this.</translation>
    </message>
    <message>
        <source>Смените тариф в личном кабинете SendPulse.</source>
        <translation>Change the plan in the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>SendPulse не узнал учетную запись.</source>
        <translation>SendPulse does not know the account.</translation>
    </message>
    <message>
        <source>Проверьте ID и Secret в учетной записи.</source>
        <translation>Check the ID and Secret in the account.</translation>
    </message>
    <message>
        <source>SendPulse не успевает отвечать: запросов слишком много.</source>
        <translation>SendPulse cannot keep up: there are too many requests.</translation>
    </message>
    <message>
        <source>Подождите минуту и повторите. Если к SendPulse обращаются и другие программы клиники, закройте их.</source>
        <translation>Wait a minute and try again. If other programs of the clinic use SendPulse too, close them.</translation>
    </message>
    <message>
        <source>Не указан адрес отправителя.</source>
        <translation>The sender address is missing.</translation>
    </message>
    <message>
        <source>Проверьте адрес в учетной записи и сохраните её заново.</source>
        <translation>Check the address in the account and save it again.</translation>
    </message>
    <message>
        <source>Не указан адрес или имя отправителя.</source>
        <translation>The sender address or name is missing.</translation>
    </message>
    <message>
        <source>Заполните имя отправителя в учетной записи.</source>
        <translation>Fill in the sender name in the account.</translation>
    </message>
    <message>
        <source>Не указано имя отправителя.</source>
        <translation>The sender name is missing.</translation>
    </message>
    <message>
        <source>Этот адрес отправителя уже есть в SendPulse.</source>
        <translation>This sender address is already in SendPulse.</translation>
    </message>
    <message>
        <source>Найдите его в личном кабинете среди отправителей. Если его там нет, он добавлен в другом аккаунте: возьмите ID и Secret того аккаунта.</source>
        <translation>Find it among the senders in the SendPulse dashboard. If it is not there, it belongs to another SendPulse account: use the ID and Secret of that one.</translation>
    </message>
    <message>
        <source>Адрес отправителя внесён в чёрный список SendPulse.</source>
        <translation>The sender address is on the blacklist of SendPulse.</translation>
    </message>
    <message>
        <source>Обратитесь в поддержку SendPulse или возьмите другой адрес.</source>
        <translation>Contact SendPulse support or use another address.</translation>
    </message>
    <message>
        <source>Больше отправителей этот аккаунт завести не может.</source>
        <translation>This SendPulse account cannot have more senders.</translation>
    </message>
    <message>
        <source>Удалите лишних отправителей в личном кабинете SendPulse.</source>
        <translation>Delete senders you do not need in the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Адрес отправителя записан с ошибкой.</source>
        <translation>The sender address is invalid.</translation>
    </message>
    <message>
        <source>Исправьте адрес: создайте учетную запись с верным.</source>
        <translation>Correct the address: create an account with the right one.</translation>
    </message>
    <message>
        <source>SendPulse не рассылает письма с бесплатных адресов (mail.ru, yandex.ru, gmail.com и других).</source>
        <translation>SendPulse does not send mailings from free addresses (gmail.com, yahoo.com, outlook.com and others).</translation>
    </message>
    <message>
        <source>Заведите адрес на домене клиники, например klinika@имя-клиники.ru, и добавьте его отправителем в личном кабинете SendPulse.</source>
        <translation>Set up an address on the clinic’s domain, for example info@clinic.example, and add it as a sender in the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Домен адреса отправителя не разрешает отправлять письма через SendPulse.</source>
        <translation>The domain of the sender address does not allow sending through SendPulse.</translation>
    </message>
    <message>
        <source>Тот, кто ведёт сайт клиники, должен настроить записи SPF, DKIM и DMARC домена. Или возьмите другой адрес отправителя.</source>
        <translation>Whoever runs the clinic’s website must set up the SPF, DKIM and DMARC records of the domain. Or use another sender address.</translation>
    </message>
    <message>
        <source>Этот адрес не ждёт подтверждения.</source>
        <translation>This address is not waiting for confirmation.</translation>
    </message>
    <message>
        <source>Посмотрите в личном кабинете SendPulse: возможно, он подтверждён.</source>
        <translation>Look in the SendPulse dashboard: it may be confirmed already.</translation>
    </message>
    <message>
        <source>Код подтверждения уже отправлен на этот адрес.</source>
        <translation>The confirmation code has already been sent to this address.</translation>
    </message>
    <message>
        <source>Проверьте почту. Новый код можно просить через 15 минут.</source>
        <translation>Check the mail. You can ask for a new code in 15 minutes.</translation>
    </message>
    <message>
        <source>Письмо с кодом подтверждения не ушло.</source>
        <translation>The letter with the confirmation code was not sent.</translation>
    </message>
    <message>
        <source>Повторите через 15 минут в личном кабинете SendPulse.</source>
        <translation>Try again in 15 minutes in the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Не указан адрес, который нужно подтвердить.</source>
        <translation>The address to confirm is missing.</translation>
    </message>
    <message>
        <source>Подтвердите адрес в личном кабинете SendPulse.</source>
        <translation>Confirm the address in the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>Не указан код подтверждения адреса.</source>
        <translation>The confirmation code of the address is missing.</translation>
    </message>
    <message>
        <source>Введите код из письма в личном кабинете SendPulse.</source>
        <translation>Enter the code from the letter in the SendPulse dashboard.</translation>
    </message>
    <message>
        <source>На балансе SendPulse не хватает денег.</source>
        <translation>There is not enough money on the SendPulse balance.</translation>
    </message>
    <message>
        <source>Пополните баланс в личном кабинете SendPulse и повторите: адресная книга сохраняется.</source>
        <translation>Top up the balance in the SendPulse dashboard and try again: the address book is kept.</translation>
    </message>
    <message>
        <source>Получателей больше, чем разрешает тариф SendPulse.</source>
        <translation>There are more recipients than the SendPulse plan allows.</translation>
    </message>
    <message>
        <source>Смените тариф в личном кабинете или разделите получателей на несколько рассылок.</source>
        <translation>Change the plan in the SendPulse dashboard or divide the recipients among several mailings.</translation>
    </message>
    <message>
        <source>SendPulse отказался это сделать.</source>
        <translation>SendPulse refused to do this.</translation>
    </message>
    <message>
        <source>Его ответ: {0}</source>
        <translation>Its answer: {0}</translation>
    </message>
    <message>
        <source>Повторите позже. Если не поможет, перешлите этот ответ в поддержку SendPulse.</source>
        <translation>Try again later. If this does not help, forward this answer to SendPulse support.</translation>
    </message>
    <message>
        <source>Письмо слишком большое для SendPulse.</source>
        <translation>The letter is too large for SendPulse.</translation>
    </message>
    <message>
        <source>Уменьшите или удалите приложенные файлы.</source>
        <translation>Make the attached files smaller or remove them.</translation>
    </message>
    <message>
        <source>SendPulse временно ограничил отправку с этого аккаунта.</source>
        <translation>SendPulse has limited sending from this account for a while.</translation>
    </message>
    <message>
        <source>Подождите и повторите позже. Причина написана в личном кабинете SendPulse.</source>
        <translation>Wait and try again later. The SendPulse dashboard tells the reason.</translation>
    </message>
    <message>
        <source>По этой адресной книге ещё идёт кампания.</source>
        <translation>A campaign with this address book is still running.</translation>
    </message>
    <message>
        <source>Дождитесь, пока кампания будет отправлена.</source>
        <translation>Wait until the campaign is sent.</translation>
    </message>
    <message>
        <source>На сегодня таких запросов достаточно.</source>
        <translation>No more such requests today.</translation>
    </message>
    <message>
        <source>Повторите завтра.</source>
        <translation>Try again tomorrow.</translation>
    </message>
    <message>
        <source>В адресной книге нет ни одного адреса, на который можно писать.</source>
        <translation>The address book has no address that can be written to.</translation>
    </message>
    <message>
        <source>Откройте книгу в личном кабинете SendPulse: там видно, почему адреса не активны. Или удалите книгу и создайте её заново.</source>
        <translation>Open the book in the SendPulse dashboard: it shows why the addresses are not active. Or delete the book and create it again.</translation>
    </message>
    <message>
        <source>Адресной книги в SendPulse больше нет.</source>
        <translation>The address book is no longer in SendPulse.</translation>
    </message>
    <message>
        <source>Создайте адресную книгу заново.</source>
        <translation>Create the address book again.</translation>
    </message>
    <message>
        <source>Не указано имя адресной книги.</source>
        <translation>The address book has no name.</translation>
    </message>
    <message>
        <source>Заполните название клиники и создайте книгу ещё раз.</source>
        <translation>Fill in the name of the clinic and create the book again.</translation>
    </message>
    <message>
        <source>Адресная книга с таким именем в SendPulse уже есть.</source>
        <translation>There is already an address book with this name in SendPulse.</translation>
    </message>
    <message>
        <source>Нажмите «Создать адресную книгу» ещё раз: имя будет другим.</source>
        <translation>Click “Create address book” again: the name will be different.</translation>
    </message>
    <message>
        <source>В адресной книге нет полей с именами клиентов.</source>
        <translation>The address book has no fields with the clients’ names.</translation>
    </message>
    <message>
        <source>Удалите адресную книгу и создайте её заново.</source>
        <translation>Delete the address book and create it again.</translation>
    </message>
    <message>
        <source>SendPulse не понял список адресов.</source>
        <translation>SendPulse did not understand the list of addresses.</translation>
    </message>
    <message>
        <source>Такого адреса в SendPulse нет.</source>
        <translation>There is no such address in SendPulse.</translation>
    </message>
    <message>
        <source>Проверьте адрес в карте клиента.</source>
        <translation>Check the address in the client card.</translation>
    </message>
    <message>
        <source>В SendPulse таких данных нет.</source>
        <translation>SendPulse has no such data.</translation>
    </message>
    <message>
        <source>Повторите позже: служба могла ещё не собрать их.</source>
        <translation>Try again later: the service may not have collected it yet.</translation>
    </message>
    <message>
        <source>SendPulse не нашёл получателей письма.</source>
        <translation>SendPulse found no recipients of the letter.</translation>
    </message>
    <message>
        <source>Проверьте адрес получателя в карте клиента.</source>
        <translation>Check the recipient’s address in the client card.</translation>
    </message>
    <message>
        <source>Такого письма или адреса в SendPulse нет.</source>
        <translation>There is no such letter or address in SendPulse.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно, если оно отправлено давно.</source>
        <translation>Nothing to do if it was sent long ago.</translation>
    </message>
    <message>
        <source>Этот адрес в SendPulse уже есть.</source>
        <translation>This address is already in SendPulse.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно.</source>
        <translation>Nothing to do.</translation>
    </message>
    <message>
        <source>У письма слишком много получателей.</source>
        <translation>The letter has too many recipients.</translation>
    </message>
    <message>
        <source>Отправьте его рассылкой.</source>
        <translation>Send it as a mailing.</translation>
    </message>
    <message>
        <source>Кампании уже нет, или она отправлена.</source>
        <translation>The campaign no longer exists or is already sent.</translation>
    </message>
    <message>
        <source>Нажмите «Обновить», чтобы увидеть её состояние.</source>
        <translation>Click “Refresh” to see its status.</translation>
    </message>
    <message>
        <source>Следующую кампанию ещё рано создавать.</source>
        <translation>It is too early to create the next campaign.</translation>
    </message>
    <message>
        <source>Подождите час и повторите.</source>
        <translation>Wait an hour and try again.</translation>
    </message>
    <message>
        <source>Тема письма пуста.</source>
        <translation>The subject of the letter is empty.</translation>
    </message>
    <message>
        <source>Впишите тему на вкладке «Письмо» и сохраните документ.</source>
        <translation>Enter the subject on the “Letter” tab and save the document.</translation>
    </message>
    <message>
        <source>Текст письма пуст.</source>
        <translation>The text of the letter is empty.</translation>
    </message>
    <message>
        <source>Напишите текст на вкладке «Письмо» и сохраните документ.</source>
        <translation>Write the text on the “Letter” tab and save the document.</translation>
    </message>
    <message>
        <source>SendPulse создаёт не больше четырёх кампаний в час.</source>
        <translation>SendPulse creates no more than four campaigns an hour.</translation>
    </message>
    <message>
        <source>Подождите: эта кампания будет создана позже.</source>
        <translation>Wait: this campaign will be created later.</translation>
    </message>
    <message>
        <source>Дата рассылки уже прошла или записана неверно.</source>
        <translation>The mailing date has passed or is wrong.</translation>
    </message>
    <message>
        <source>Исправьте дату на вкладке «Письмо». Проверьте и часовой пояс в учетной записи.</source>
        <translation>Correct the date on the “Letter” tab. Check the time zone in the account too.</translation>
    </message>
    <message>
        <source>Такой кампании в SendPulse нет.</source>
        <translation>There is no such campaign in SendPulse.</translation>
    </message>
    <message>
        <source>Её могли удалить в личном кабинете. Скопируйте рассылку и отправьте заново.</source>
        <translation>It may have been deleted in the SendPulse dashboard. Copy the mailing and send the copy.</translation>
    </message>
    <message>
        <source>Шаблона письма в SendPulse нет.</source>
        <translation>The letter template is not in SendPulse.</translation>
    </message>
    <message>
        <source>У письма нет темы.</source>
        <translation>The letter has no subject.</translation>
    </message>
    <message>
        <source>Впишите тему письма.</source>
        <translation>Enter the subject of the letter.</translation>
    </message>
    <message>
        <source>У письма нет текста.</source>
        <translation>The letter has no text.</translation>
    </message>
    <message>
        <source>Напишите текст письма.</source>
        <translation>Write the text of the letter.</translation>
    </message>
    <message>
        <source>Шаблон письма в SendPulse пуст.</source>
        <translation>The letter template in SendPulse is empty.</translation>
    </message>
    <message>
        <source>Шаблон с таким именем в SendPulse уже есть.</source>
        <translation>There is already a template with this name in SendPulse.</translation>
    </message>
    <message>
        <source>Выберите другое имя.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>SendPulse не понял, что подставить в шаблон письма.</source>
        <translation>SendPulse did not understand what to put into the letter template.</translation>
    </message>
    <message>
        <source>SendPulse ещё не обработал шаблон письма.</source>
        <translation>SendPulse has not processed the letter template yet.</translation>
    </message>
    <message>
        <source>Подождите несколько минут и повторите.</source>
        <translation>Wait a few minutes and try again.</translation>
    </message>
    <message>
        <source>SendPulse не понял запроса программы.</source>
        <translation>SendPulse did not understand the program’s request.</translation>
    </message>
    <message>
        <source>SendPulse не узнал письма, о которых его спросили.</source>
        <translation>SendPulse does not know the letters it was asked about.</translation>
    </message>
    <message>
        <source>Ничего делать не нужно: программа спросит ещё раз.</source>
        <translation>Nothing to do: the program asks again.</translation>
    </message>
    <message>
        <source>Это ошибка программы, а не ваша. Передайте ответ службы в поддержку программы.</source>
        <translation>This is a fault of the program, not yours. Give the answer of the service to the support of the program.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Отправить письмо</source>
        <translation>Send letters</translation>
    </message>
    <message>
        <source>Писем, срок которых наступил: {0}.</source>
        <translation>Letters due: {0}.</translation>
    </message>
    <message>
        <source>Отправить все ({0})</source>
        <translation>Send all ({0})</translation>
    </message>
    <message>
        <source>Отправить выбранные ({0})</source>
        <translation>Send selected ({0})</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Отправленное письмо вернуть нельзя. Отправка идёт в фоне, её можно остановить.</source>
        <translation>A sent letter cannot be called back. Sending runs in the background and can be stopped.</translation>
    </message>
    <message>
        <source>Ещё писем, запланированных от других отправителей: {0}. Они останутся в очереди.</source>
        <translation>Letters planned from other senders: {0}. They stay in the queue.</translation>
    </message>
</context>
<context>
    <name>StatisticsTable</name>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Доставлено</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Открыто</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Перешли по ссылке</source>
        <translation>Link clicked</translation>
    </message>
    <message>
        <source>Не доставлено</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Отписались</source>
        <translation>Unsubscribed</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>Сделано</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Сейчас</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Потом</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Не удалось</source>
        <translation>Failed</translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>{ИМЯ|уважаемый клиент}</source>
        <translation>{ИМЯ|dear client}</translation>
    </message>
    <message>
        <source>имя, а если его нет — слова после черты</source>
        <translation>first name, or if there is none, the words after the bar</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>имя клиента</source>
        <translation>client’s first name</translation>
    </message>
    <message>
        <source>отчество клиента</source>
        <translation>client’s patronymic</translation>
    </message>
    <message>
        <source>фамилия клиента</source>
        <translation>client’s last name</translation>
    </message>
    <message>
        <source>фамилия, имя и отчество</source>
        <translation>last name, first name and patronymic</translation>
    </message>
    <message>
        <source>клички животных клиента</source>
        <translation>names of the client’s animals</translation>
    </message>
    <message>
        <source>название клиники</source>
        <translation>name of the clinic</translation>
    </message>
    <message>
        <source>телефон клиники</source>
        <translation>phone of the clinic</translation>
    </message>
    <message>
        <source>адрес клиники</source>
        <translation>address of the clinic</translation>
    </message>
    <message>
        <source>дата рассылки</source>
        <translation>date of the mailing</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Взять из шаблона…</source>
        <translation>Take from template…</translation>
    </message>
    <message>
        <source>Шаблонов пока нет</source>
        <translation>No templates yet</translation>
    </message>
</context>
<context>
    <name>TemplateWindow</name>
    <message>
        <source>Новый шаблон</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>По нему шаблон находят, клиент его не видит, например «Прививка»</source>
        <translation>For finding the template; clients never see it. For example “Vaccination”</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Тег</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Вставить тег в тему</source>
        <translation>Insert a tag into the subject</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Создать</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Изменить</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Скопировать</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Тема</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Изменён</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Шаблонов пока нет. Нажмите «Создать»: готовый текст можно будет брать в каждую рассылку.</source>
        <translation>There are no templates yet. Click “Create”: the ready text can then be used in every mailing.</translation>
    </message>
    <message>
        <source>Шаблоны писем</source>
        <translation>Letter templates</translation>
    </message>
    <message>
        <source>Удаление шаблона</source>
        <translation>Delete template</translation>
    </message>
    <message>
        <source>Удалить шаблон «{0}»?</source>
        <translation>Delete the template “{0}”?</translation>
    </message>
    <message>
        <source>Рассылки и письма, которые по нему написаны, останутся.</source>
        <translation>Mailings and letters written with it will remain.</translation>
    </message>
</context>
<context>
    <name>TimeZones</name>
    <message>
        <source>Лондон</source>
        <translation>London</translation>
    </message>
    <message>
        <source>Берлин</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Прага</source>
        <translation>Prague</translation>
    </message>
    <message>
        <source>Варшава</source>
        <translation>Warsaw</translation>
    </message>
    <message>
        <source>Киев</source>
        <translation>Kyiv</translation>
    </message>
    <message>
        <source>Кишинёв</source>
        <translation>Chișinău</translation>
    </message>
    <message>
        <source>Вильнюс</source>
        <translation>Vilnius</translation>
    </message>
    <message>
        <source>Рига</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Таллин</source>
        <translation>Tallinn</translation>
    </message>
    <message>
        <source>Стамбул</source>
        <translation>Istanbul</translation>
    </message>
    <message>
        <source>Минск</source>
        <translation>Minsk</translation>
    </message>
    <message>
        <source>Иерусалим</source>
        <translation>Jerusalem</translation>
    </message>
    <message>
        <source>Калининград</source>
        <translation>Kaliningrad</translation>
    </message>
    <message>
        <source>Москва</source>
        <translation>Moscow</translation>
    </message>
    <message>
        <source>Самара</source>
        <translation>Samara</translation>
    </message>
    <message>
        <source>Екатеринбург</source>
        <translation>Yekaterinburg</translation>
    </message>
    <message>
        <source>Омск</source>
        <translation>Omsk</translation>
    </message>
    <message>
        <source>Новосибирск</source>
        <translation>Novosibirsk</translation>
    </message>
    <message>
        <source>Красноярск</source>
        <translation>Krasnoyarsk</translation>
    </message>
    <message>
        <source>Иркутск</source>
        <translation>Irkutsk</translation>
    </message>
    <message>
        <source>Якутск</source>
        <translation>Yakutsk</translation>
    </message>
    <message>
        <source>Владивосток</source>
        <translation>Vladivostok</translation>
    </message>
    <message>
        <source>Магадан</source>
        <translation>Magadan</translation>
    </message>
    <message>
        <source>Петропавловск-Камчатский</source>
        <translation>Petropavlovsk-Kamchatsky</translation>
    </message>
    <message>
        <source>Тбилиси</source>
        <translation>Tbilisi</translation>
    </message>
    <message>
        <source>Ереван</source>
        <translation>Yerevan</translation>
    </message>
    <message>
        <source>Баку</source>
        <translation>Baku</translation>
    </message>
    <message>
        <source>Ташкент</source>
        <translation>Tashkent</translation>
    </message>
    <message>
        <source>Ашхабад</source>
        <translation>Ashgabat</translation>
    </message>
    <message>
        <source>Душанбе</source>
        <translation>Dushanbe</translation>
    </message>
    <message>
        <source>Алматы</source>
        <translation>Almaty</translation>
    </message>
    <message>
        <source>Бишкек</source>
        <translation>Bishkek</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Отложено, будет повтор</source>
        <translation>Postponed, will be retried</translation>
    </message>
    <message>
        <source>Отказ</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Остановлено: дело в учетной записи</source>
        <translation>Stopped: account problem</translation>
    </message>
    <message>
        <source>Неизвестно, дошло ли</source>
        <translation>Unknown whether it arrived</translation>
    </message>
    <message>
        <source>Адрес электронной почты</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Другое</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Личный</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Рабочий</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Родственников</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Прочий</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>На лечении</source>
        <translation>Under treatment</translation>
    </message>
    <message>
        <source>Улучшение</source>
        <translation>Improved</translation>
    </message>
    <message>
        <source>Выздоровление</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>Без изменений</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Направлено в другую клинику</source>
        <translation>Referred to another clinic</translation>
    </message>
    <message>
        <source>Пал</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>Усыплён</source>
        <translation>Put to sleep</translation>
    </message>
    <message>
        <source>Не указан</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Самец</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Самка</source>
        <translation>Female</translation>
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
        <translation>No encryption (this computer only)</translation>
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
        <translation>E-mail mailing</translation>
    </message>
    <message>
        <source>Подготовка</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Зарегистрирована</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Отправляется</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Отправлено частично</source>
        <translation>Partly sent</translation>
    </message>
    <message>
        <source>Адресная книга</source>
        <translation>Address book</translation>
    </message>
    <message>
        <source>Кампания SendPulse</source>
        <translation>SendPulse campaign</translation>
    </message>
    <message>
        <source>Черновик</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Кампания отклонена</source>
        <translation>Campaign rejected</translation>
    </message>
    <message>
        <source>Кампания отменена</source>
        <translation>Campaign cancelled</translation>
    </message>
    <message>
        <source>Почтовый ящик</source>
        <translation>Mailbox</translation>
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
        <translation>Creating the address book</translation>
    </message>
    <message>
        <source>Заполняется адресная книга</source>
        <translation>Filling the address book</translation>
    </message>
    <message>
        <source>SendPulse проверяет адресную книгу</source>
        <translation>SendPulse is checking the address book</translation>
    </message>
    <message>
        <source>Адресная книга создана</source>
        <translation>Address book created</translation>
    </message>
    <message>
        <source>Кампания ждёт своей очереди</source>
        <translation>The campaign waits for its turn</translation>
    </message>
    <message>
        <source>Создаётся кампания</source>
        <translation>Creating the campaign</translation>
    </message>
    <message>
        <source>Кампания создана</source>
        <translation>Campaign created</translation>
    </message>
    <message>
        <source>Черновик в личном кабинете</source>
        <translation>Draft in the SendPulse dashboard</translation>
    </message>
    <message>
        <source>Пока не известно</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Доставлено</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Открыто</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Перешли по ссылке</source>
        <translation>Link clicked</translation>
    </message>
    <message>
        <source>Отписка</source>
        <translation>Unsubscribed</translation>
    </message>
    <message>
        <source>Жалоба на спам</source>
        <translation>Spam complaint</translation>
    </message>
    <message>
        <source>Не доставлено</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Записано в карте клиента</source>
        <translation>Noted in the client card</translation>
    </message>
    <message>
        <source>Отписка по ссылке в письме</source>
        <translation>Unsubscribed by the link in a letter</translation>
    </message>
    <message>
        <source>Рассылка</source>
        <translation>Mailing</translation>
    </message>
    <message>
        <source>Отдельное письмо</source>
        <translation>Single letter</translation>
    </message>
    <message>
        <source>Готовый анализ</source>
        <translation>Ready analysis</translation>
    </message>
    <message>
        <source>Ожидает отправки</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Не отправлено</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Возможно отправлено</source>
        <translation>Possibly sent</translation>
    </message>
    <message>
        <source>Удалено из очереди</source>
        <translation>Removed from queue</translation>
    </message>
    <message>
        <source>В кампании SendPulse</source>
        <translation>In a SendPulse campaign</translation>
    </message>
    <message>
        <source>Копия не сохраняется</source>
        <translation>No copy is kept</translation>
    </message>
    <message>
        <source>Копия ещё не сохранена</source>
        <translation>Copy not saved yet</translation>
    </message>
    <message>
        <source>Копия сохранена в «Отправленных»</source>
        <translation>Copy saved in “Sent”</translation>
    </message>
    <message>
        <source>Копию сохранить не удалось</source>
        <translation>The copy could not be saved</translation>
    </message>
    <message>
        <source>Рассылка не разрешена</source>
        <translation>Mailing not allowed</translation>
    </message>
    <message>
        <source>От рассылки на этот адрес отказался другой клиент</source>
        <translation>Another client refused mailings to this address</translation>
    </message>
    <message>
        <source>Нет адреса электронной почты</source>
        <translation>No e-mail address</translation>
    </message>
    <message>
        <source>Адрес с ошибкой или не принимает писем</source>
        <translation>The address is invalid or does not accept letters</translation>
    </message>
    <message>
        <source>Этот адрес уже есть в рассылке</source>
        <translation>This address is already in the mailing</translation>
    </message>
    <message>
        <source>Равно</source>
        <translation>Equal to</translation>
    </message>
    <message>
        <source>Не равно</source>
        <translation>Not equal to</translation>
    </message>
    <message>
        <source>Меньше или равно</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Больше или равно</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Вывод контактных данных</source>
        <translation>Export of contact data</translation>
    </message>
    <message>
        <source>Отправка писем</source>
        <translation>Sending letters</translation>
    </message>
    <message>
        <source>Изменение учетных записей</source>
        <translation>Editing accounts</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Посещение</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>прививка, осмотр, на что жаловались</source>
        <translation>vaccination, check-up, complaints</translation>
    </message>
    <message>
        <source>Дата</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Результат лечения</source>
        <translation>Treatment result</translation>
    </message>
    <message>
        <source>Примечание</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message>
        <source>Добавить</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Изменить</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Посещений пока нет. Нажмите «Добавить».</source>
        <translation>There are no visits yet. Click “Add”.</translation>
    </message>
    <message>
        <source>Удаление посещения</source>
        <translation>Delete visit</translation>
    </message>
    <message>
        <source>Удалить посещение {0} «{1}»?</source>
        <translation>Delete the visit of {0} “{1}”?</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Новый клиент</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Новое животное</source>
        <translation>New animal</translation>
    </message>
    <message>
        <source>Новая рассылка</source>
        <translation>New mailing</translation>
    </message>
    <message>
        <source>Новый шаблон</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Письмо</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Файл не открылся</source>
        <translation>The file did not open</translation>
    </message>
    <message>
        <source>На компьютере нет программы, которая открывает такие файлы.</source>
        <translation>This computer has no program that opens such files.</translation>
    </message>
    <message>
        <source>Учебный режим: письма не уходят с этого компьютера</source>
        <translation>Training mode: no letter leaves this computer</translation>
    </message>
    <message>
        <source>Прошлая отправка оборвалась</source>
        <translation>The last sending was interrupted</translation>
    </message>
    <message>
        <source>Программа была закрыта во время отправки. Под вопросом писем: {0}, ждут в очереди: {1}.</source>
        <translation>The program was closed while sending. Letters in doubt: {0}, waiting in the queue: {1}.</translation>
    </message>
    <message>
        <source>Письма под вопросом могли дойти, поэтому сами повторно не уйдут: решите по каждому. Остальные отправьте кнопкой «Отправить письмо».</source>
        <translation>Letters in doubt may have arrived, so they are not sent again by themselves: decide about each one. Send the others with “Send letters”.</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Как на этом компьютере</source>
        <translation>As on this computer</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Показать</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Под вопросом писем: {0}. Они были в руках, когда программа или связь оборвалась, и могли дойти. Сами они повторно не уйдут — решите по каждому.</source>
        <translation>Letters in doubt: {0}. They were on their way when the program or the connection broke off, and may have arrived. They are not sent again by themselves: decide about each one.</translation>
    </message>
</context>
</TS>

# What Halqa's commands say on the terminal, beside the problems. What takes a line of its own is a message of its own.

## Any command

refused = خطأ: { $why }
fault = يقول النظام: { $fault }
output-unwritten = تعذّرت كتابة المخرجات كلها في وجهتها، ويقول النظام: { $fault }
no-catalogue-here = المجلد { $folder } ليس فهرسًا، فليس فيه الملف content/catalogue.yaml. انتقل إلى مجلد فهرسك، أو سمِّه بالخيار --root، أو أنشئ فهرسًا بالأمر `halqa new`
unreadable-catalogue = المجلد { $folder } ليس فهرسًا تمكن قراءته؛ يبيّن الأمر `halqa check` السبب
no-such-tag = { $tag } ليس وسم لغة مثل en أو ar أو pt-BR
not-a-language-here = اللغة { $tag } ليست من لغات هذا الفهرس، ولغاته: { $languages }
    .near = اللغة { $tag } ليست من لغات هذا الفهرس؛ { $near }
other-language = ملاحظة: ليست هناك رسائل للمؤلفين باللغة { $asked }، فهي هنا باللغة { $spoken }؛ واللغات التي فيها رسائل: { $languages }
besides = { $before }؛ { $next }
taken = لم يُكتب شيء، ففي هذه المواضع ملفات من قبل: { $paths }

## halqa

welcome-here = هذا المجلد فهرس: يعرضه الأمر `halqa serve` وأنت تكتب، وينشره الأمر `halqa build` في المجلد public/.
welcome-elsewhere = هذا المجلد ليس فهرسًا، فليس فيه الملف content/catalogue.yaml. انتقل إلى مجلد فهرسك، أو سمِّه بالخيار --root، أو أنشئ فهرسًا بالأمر `halqa new FOLDER`.

## halqa build

built-language = { $lang } { $pages } { $count ->
    [zero] صفحة
    [one] صفحة
    [two] صفحة
    [few] صفحات
    [many] صفحة
   *[other] صفحة
}
    .replaced = { $lang } { $pages } { $count ->
    [zero] صفحة
    [one] صفحة
    [two] صفحة
    [few] صفحات
    [many] صفحة
   *[other] صفحة
}، منها { $replaced } غير مترجم يظهر بلغة أخرى
built = { $folder }: { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}، { $megabytes } ميغابايت، في { $seconds } ثانية
built-changes = المكتوب { $written }، والباقي كما كان { $unchanged }، والمحذوف { $removed }؛ { $counts }
advice-is-shown = يعرض الخيار `--advice` النصائح
step-sources = قراءة الملفات
step-documents = فهم كل نص
step-catalogue = جمع محتوى الفهرس كله
step-plan = تحديد العناوين
step-problems = ترتيب المشكلات
step-pages = إعداد الصفحات ومقارنتها
step-published = وضع التغييرات في مكانها
step-all = المجموع
edited-kept = أُبقي الملف { $path }: لم يعد جزءًا من الموقع، لكنّ أحدًا عدّله هنا؛ احذفه إن لم يكن أحد في حاجة إليه
foreign-left = ليس من صنع حلقة فتُرك كما هو: { $paths }
nothing-published = { $counts }. لم يُنشر شيء، وما كان منشورًا باقٍ كما كان.
publish-failed = { $fault }. لم يُنشر شيء، وما كان منشورًا باقٍ كما كان.
publish-unfinished = { $fault }. كل ملف منشور سليم؛ أعد تشغيل الأمر ليكتمل النشر.
no-file-address = العنوان `{ $path }` لا يصلح لملف؛ هذا عيب في حلقة، فأبلغ عنه من فضلك. لم يُنشر شيء.

## Where halqa build may not publish

output-is-taken = لا يصلح المجلد { $output } للنشر: سيختلط الموقع بما فيه. اختر مجلدًا خاصًا به، مثل `public`.
output-holds = لا يصلح المجلد { $output } للنشر، ففيه { $other }. اختر مجلدًا خاصًا بالموقع، مثل `public`.
output-lies-in = لا يصلح المجلد { $output } للنشر، فهو داخل { $other }. اختر مجلدًا خاصًا بالموقع، مثل `public`.
output-no-folder = لا يصلح { $output } للنشر، فهو ليس مجلدًا. اختر اسمًا آخر.
output-foreign = لا يصلح المجلد { $output } للنشر، ففيه ملفات ليست من صنع حلقة ({ $holds }). اختر مجلدًا فارغًا؛ لا تحذف حلقة ملفات أحد.
output-damaged = الملف `{ $manifest }` في { $output } تالف أو من إصدار أحدث من حلقة، فلا سبيل إلى معرفة الملفات التي صنعتها حلقة هناك. استعد الملف، أو اختر مجلدًا فارغًا.
output-busy = يُكتب في المجلد { $output } الآن من عملية أخرى. انتظر حتى تنتهي؛ فإن لم تكن هناك عملية فاحذف `{ $staging }` منه.
    .process = يُكتب في المجلد { $output } الآن من العملية { $process }. انتظر حتى تنتهي.
output-failed = { $fault }.

## halqa check

mended-file = أُصلح الملف { $path }
mended-from-to = عدد المشكلات قبل الإصلاح: { $before }، وبعده: { $left }
fix-can-mend = يصلح الأمر `halqa check --fix` ما لا يحتمل إلا معنى واحدًا، وعدد ملفاته { $count }
links-asked = عدد الروابط إلى مواقع أخرى: { $count }، سُئل حديثًا عن { $remembered } منها، وتعذّر فحص { $unknown }
published-unread = لا يمكن المقارنة بالمنشور في `{ $place }`: { $why }
published-no-list = ليس فيه ملف `{ $name }` كتبته حلقة، أو هو من إصدار أحدث
link-not-asked = لم يُفحص { $address } ({ $why })
    .many = لا يُسأل عن أكثر من { $most } من العناوين في المرة الواحدة
    .slow = لم يُجب في الوقت المحدد
    .late = لم يبق وقت لسؤاله

## halqa new, halqa add and halqa eject

catalogue-made = { $folder }: فهرس من وحدتين، بالإنجليزية والعربية.
    .next = يعرضه الأمر `halqa serve --root { $folder }` وأنت تكتب؛ ابدأ بالصفحة التي تشرح كيف يُصنع.
no-id = لا يصلح { $id } معرّفًا: يتكوّن المعرّف من الحروف a–z والأرقام 0–9 وشرطات مفردة، مثل team-roles
languages-are = لغات هذا الفهرس: { $languages }
language-to-add = لإضافتها اكتب تحت `languages` في content/catalogue.yaml: - {"{"}tag: { $tag }, name: …{"}"}
network-to-add = لم يُكتب شيء: معرّف الشبكة مصطلح من القائمة `networks` التي فيها بياناتها، و`{ $id }` ليس منها. أضفه إلى الملف { $path } (والأمر `halqa eject` ينسخ هذا الملف إلى فهرسك): - {"{"}id: { $id }{"}"}
entry-begun = { $path }: مسودة. يعرضها الأمر `halqa serve --drafts`، وتُنشر حين تحذف السطر `status: draft`.
nothing-to-eject = ليس في { $path } شيء مما يأتي مع حلقة؛ والأمر `halqa eject` وحده يسرد كل ما يمكن نسخه
    .near = ليس في { $path } شيء مما يأتي مع حلقة؛ { $near }
ejected-already = لم يُكتب شيء: هذا موجود في الفهرس من قبل، وهو المستعمل بدلًا مما يأتي مع حلقة: { $paths }. ولتبدأ من جديد مما يأتي مع حلقة انقل ملفك من مكانه أولًا
what-can-be-ejected = ينسخ الأمر `halqa eject PATH` أحد هذه الملفات إلى الفهرس ليُعدَّل هناك؛ وإن كان المسار مجلدًا نُسخ كل ما فيه.

## halqa serve

no-such-folder = لا يوجد مجلد باسم `{ $folder }`؛ سمِّ مجلد فهرسك بالخيار --root.
not-served = تتعذّر المعاينة على هذا الحاسوب عبر المنفذ { $port }: { $fault }. سمِّ منفذًا آخر بالخيار --port.
    .host = تتعذّر المعاينة على { $host } عبر المنفذ { $port }: { $fault }. سمِّ منفذًا آخر بالخيار --port.
port-taken = المنفذ { $port } يستعمله برنامج آخر، فاختير المنفذ الخالي التالي.
served-to-all = تحذير: يستطيع كل من يصل إلى هذا العنوان أن يقرأ المعاينة، والمسودات أيضًا.
preview-is-at = المعاينة على { $address }
    .two = المعاينة على { $address } و { $other }
preview-is-for = احفظ ملفًا وانظر؛ ويُنهيها Ctrl-C.
preview-begun = { $count ->
    [zero] لا عناوين
    [one] عنوان واحد
    [two] عنوانان
    [few] { $count } عناوين
    [many] { $count } عنوانًا
   *[other] { $count } عنوان
} · { $time } مللي ثانية · { $counts }
preview-anew = { $paths } · { $time } مللي ثانية · { $counts }
    .more = { $paths } وملفات أخرى عددها { $more } · { $time } مللي ثانية · { $counts }
preview-broken = { $state }: { $problem }
    .more = { $state }: { $problem } …
preview-polls = لا يُبلغ النظام عن كل تغيير ({ $why })، فيُنظر في المجلد كل نصف ثانية.

## halqa translate

into-which-language = إلى أي لغة؟ يبدأ الأمر `halqa translate { $id } LANG` ترجمة، ويسجّل الأمر `halqa translate { $id } --accept` أن كل ترجماته محدَّثة
no-such-entry = لا يوجد { $id }؛ سمِّ الوحدة باسم مجلدها، وما سواها مع نوعه: pathways/first-year. أما ما لا تمكن قراءته فيبيّنه الأمر `halqa check`
    .near = لا يوجد { $id }؛ { $near }
that-is-the-original = كُتب { $id } باللغة `{ $lang }`، فهي لغة الأصل
translation-begun = { $path }: كلمات الأصل في تعليقات، وعناوينه. تُنشر الترجمة حين يصير لها عنوان.
translation-unreadable = لم يُكتب شيء: الملف { $path } موجود، لكن تتعذّر قراءته؛ يبيّن الأمر `halqa check` السبب
translation-untitled = بدأت الترجمة في { $path }، وتُنشر حين يصير لها عنوان.
translation-fresh = الترجمة { $path } موجودة، ولم يتغيّر الأصل بعدها.
translation-unfinished = الترجمة { $path } موجودة لكنها غير كاملة؛ ما لم يُترجم بعد: { $parts }. ترجم كل جزء تحت عنوانه؛ وإلى ذلك الحين يرى القرّاء تنبيهًا.
translation-unstamped = الترجمة { $path } موجودة، لكنها لا تذكر أي نص تُرجم. إن كانت تقول ما يقوله الأصل فشغّل الأمر: `halqa translate { $id } { $lang } --accept`
translation-stale = الترجمة { $path } موجودة. وقد تغيّر في الأصل بعدها: { $changed }
    .accept = حين تقول الترجمة ما يقوله الأصل من جديد شغّل الأمر: `halqa translate { $id } { $lang } --accept`
no-translation-yet = ليس للأصل { $id } ترجمة بعد
no-such-translation = لا توجد الترجمة { $path }؛ شغّل هذا الأمر دون --accept لتبدأها
not-in-utf-8 = الملف { $path } ليس بترميز UTF-8
stamp-by-hand = كُتب الملف { $path } على نحو لا يمكن معه تغييره دون المساس بغيره؛ اكتب تحت `translation`:
translation-is-accepted = { $path }: محدَّثة من قبل
translation-accepted = { $path }: محدَّثة على الأصل ({ $stamp })

## What an original said before

changed-parts = { $parts }
changed-order = ترتيب أجزائه
changed-somewhere = جزء غير مذكور
changed-gone = { $count ->
    [zero] لم يُحذف منه شيء
    [one] حُذف جزء منه
    [two] حُذف جزآن منه
    [few] حُذفت { $count } أجزاء منه
    [many] حُذف { $count } جزءًا منه
   *[other] حُذف { $count } جزء منه
}
past-since = منذ الإيداع { $commit } بتاريخ { $day }:
past-elsewhere = كان الملف آنذاك { $before }، وهو الآن { $path }
past-moved = { $name }: نُقل، وهو الآن بعد { $after }
    .first = { $name }: نُقل إلى البداية
past-renamed = { $name }: غُيّر عنوانه، وكان { $before }
past-without-git = لا يُعرف ما كان يقوله من قبل: المجلد غير محفوظ في git
past-shallow = لا يُعرف ما كان يقوله من قبل: ليس في هذه النسخة إلا أحدث الإيداعات (ويجلب الأمر `git fetch --unshallow` بقيتها)
past-uncommitted = لا يُعرف ما كان يقوله من قبل: ليس الملف { $path } في أي إيداع بعد؛ فإن كان قد نُقل إلى هناك أو غُيّر اسم مجلده فأودِع ذلك أولًا
past-nowhere = ما كان يقوله من قبل ليس في أي إيداع

## halqa status

up-to-date = محدث
standing-original = أصل
standing-reviewed = مراجَع
standing-draft = مسودة
standing-machine = آلي
standing-unstamped = بلا بصمة
standing-stale = قديم
standing-begun = مبدوء
standing-missing = مفقود
still-to-come = ما لم يُترجم بعد: { $parts }
unstamped-are = بلا بصمة: لا تذكر الترجمة أي نص تُرجم. يسجّل الأمر `halqa translate ID --accept` أنها ترجمة النص الموجود الآن.
status-lacks = ملاحظة: في الفهرس أخطاء، وما لا تمكن قراءته غير معدود؛ يعرضها الأمر `halqa check`
status-under = في اللغة `{ $lang }` المترجم المحدَّث { $done } من { $all }، أي { $percent } %، والمطلوب { $least } %
messages-complete = { $lang }: كاملة
messages-differ = { $lang }: المفقود { $missing }، والمهجور { $obsolete }
message-lacks = مفقودة
message-obsolete = مهجورة

## halqa quality

quality-lacks = في الفهرس أخطاء، فقد تنقص وحدات من التقرير؛ يبيّنها الأمر `halqa check`
no-such-module = لا توجد وحدة معرّفها `{ $id }`
    .near = لا توجد وحدة معرّفها `{ $id }`؛ { $near }
no-such-provider = لا توجد جهة مقدِّمة معرّفها `{ $id }`
    .near = لا توجد جهة مقدِّمة معرّفها `{ $id }`؛ { $near }
found-met = متحقق
found-not-met = غير متحقق
found-not-stated = غير مذكور
found-not-applicable = لا ينطبق
counted-modules = { $provider }: { $count ->
    [zero] لا وحدات
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $count } وحدات
    [many] { $count } وحدة
   *[other] { $count } وحدة
}
    .nobody = بلا جهة مقدِّمة: { $count ->
    [zero] لا وحدات
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $count } وحدات
    [many] { $count } وحدة
   *[other] { $count } وحدة
}
not-stated-is-no-no = «غير مذكور» لا يعني «لا»؛ يبيّن الأمر `halqa explain quality` ما يسأل عنه كل فحص

## halqa schema and halqa cms

no-usable-settings = ليس في { $folder } ملف content/catalogue.yaml صالح؛ يبيّن الأمر `halqa check` السبب
yours-stays = بقي الملف { $path } كما هو: هو ملفك، فليست فيه جملة حلقة

## halqa export

no-workbook = تتعذّر كتابته مصنفًا: { $fault }
exported = { $path }: { $count ->
    [zero] لا وحدات
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $count } وحدات
    [many] { $count } وحدة
   *[other] { $count } وحدة
}
evidence-lacks-profession = اذكر المهنة التي تريد أدلتها، مثل `--profession nursing`؛ وفي الفهرس وحدات لهذه المهن: { $professions }
no-such-profession = لا توجد مهنة معرّفها `{ $id }`؛ وفي الفهرس وحدات لهذه المهن: { $professions }
    .near = لا توجد مهنة معرّفها `{ $id }`؛ { $near }
evidence-written = { $folder }: أدلة المهنة `{ $profession }`، وفيها { $count ->
    [zero] لا وحدات
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $count } وحدات
    [many] { $count } وحدة
   *[other] { $count } وحدة
}
not-on-screen = ليس هذا نصًا ولا يمكن عرضه هنا؛ سمِّ ملفًا بالخيار --output
idle-option = لا أثر للخيار `{ $option }` هنا؛ فاحذفه، ويبيّن الأمر `halqa export --help` ما يُستعمل له
what-can-be-exported = يكتب الأمر `halqa export NAME` أحد هذه، هنا أو في ملف بالخيار --output. ولك أن تسمّي أي ملف آخر من الموقع بعنوانه، مثل data/modules/ID.json.
nothing-to-export = ليس في هذا الموقع ملف { $name }؛ والأمر `halqa export` وحده يسرد الموجود
    .near = ليس في هذا الموقع ملف { $name }؛ { $near }
exported-file = { $path }: الملف { $file } كما يُنشر

## halqa import

import-unreadable = تتعذّر قراءة هذا الفهرس؛ يبيّن الأمر `halqa check` السبب
sheet-unreadable = { $file }: { $why }
map-lacks-key = يحتاج الخيار --map إلى عمود ومفتاح: "{ $map }=title"
no-headings = ليس في الصفوف الأولى صف فيه عناوين معروفة، مثل العنوان أو المهن أو الساعات؛ سمِّ أحد أعمدته بالخيار --map "Heading=title"
no-such-column = لا يوجد عمود باسم { $heading }
    .near = لا يوجد عمود باسم { $heading }؛ { $near }
no-such-key = لا يوجد مفتاح { $key }؛ يسرد الأمر `halqa explain fields` المفاتيح كلها
    .near = لا يوجد مفتاح { $key }؛ { $near }
old-workbook = هذا مصنف من إصدار قديم من Excel (أو عليه كلمة سر)؛ احفظه بصيغة xlsx
text-has-no-sheets = لا أوراق إلا في مصنف (.xlsx)، وهذا الملف نص؛ احذف الخيار --sheet { $sheet }
no-sheet-at-all = ليس هذا نصًا ولا مصنفًا تمكن قراءته؛ احفظه بصيغة xlsx، أو بصيغة CSV بترميز UTF-8
broken-workbook = تتعذّر قراءة هذا المصنف: { $fault }؛ احفظه من جديد بصيغة xlsx
no-such-sheet = لا توجد ورقة باسم { $sheet }؛ أوراقه: { $sheets }
empty-workbook = ليس فيه أي ورقة
sheet-read = { $file }: { $about }
about-sheet = الورقة `{ $sheet }`
    .of = الورقة `{ $sheet }` من { $sheets } (ولغيرها الخيار --sheet)
about-text = { $encoding }، تفصل بين خلاياه { $sign }
    .guessed = { $encoding } (بالتخمين؛ إن كانت الحروف خاطئة فاحفظه بترميز UTF-8)، تفصل بين خلاياه { $sign }
arabic-windows = Windows-1256 (العربي)
by-commas = فواصل
by-semicolons = فواصل منقوطة
by-tabs = علامات جدولة
head-heading = عنوان العمود
head-states = معناه
head-why = السبب
why-name = اسمه
why-said = كما في --map
left-out = متروك
headings-meant = لأخذ ما تُرك أضف:
meant-by-name = (الاسم قريب)
meant-by-values = (تخمين من قيمه)
at-row = الصف { $rows }
at-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}: { $rows }
at-cell = الصف { $rows }، العمود { $column }
at-cells = { $count ->
    [zero] لا خلايا
    [one] خلية واحدة
    [two] خليتان
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
} في العمود { $column }، في الصفوف { $rows }
dates-of-column = إن كانت كل تواريخ العمود مكتوبة هكذا فاجعل تنسيق العمود yyyy-mm-dd في البرنامج الذي أنشأ الورقة، واحفظها من جديد
row-lacks-keys = إن لم يكن الصف وحدة بل مجموعًا أو ملاحظة فاحذفه
cell-weight = { $severity }: { $problem }
cell-label = { $problem }، { $label }
nothing-written = لم يُكتب شيء
file-changed = { $path }: معدَّل، من الصف { $row }
file-new = { $path }: جديد، من الصف { $row }
would-write = كل شيء صحيح: { $count ->
    [zero] لن يُكتب أي ملف
    [one] سيُكتب ملف واحد
    [two] سيُكتب ملفان
    [few] ستُكتب { $count } ملفات
    [many] سيُكتب { $count } ملفًا
   *[other] سيُكتب { $count } ملف
}
    .same = كل شيء صحيح: { $count ->
    [zero] لن يُكتب أي ملف
    [one] سيُكتب ملف واحد
    [two] سيُكتب ملفان
    [few] ستُكتب { $count } ملفات
    [many] سيُكتب { $count } ملفًا
   *[other] سيُكتب { $count } ملف
}؛ وعدد ما سيبقى كما كان { $same }
files-written = { $count ->
    [zero] لم يُكتب أي ملف
    [one] كُتب ملف واحد
    [two] كُتب ملفان
    [few] كُتبت { $count } ملفات
    [many] كُتب { $count } ملفًا
   *[other] كُتب { $count } ملف
}
    .same = { $count ->
    [zero] لم يُكتب أي ملف
    [one] كُتب ملف واحد
    [two] كُتب ملفان
    [few] كُتبت { $count } ملفات
    [many] كُتب { $count } ملفًا
   *[other] كُتب { $count } ملف
}؛ وعدد ما بقي كما كان { $same }

## halqa explain

no-such-rule = لا توجد قاعدة باسم `{ $rule }`؛ يسرد الأمر `halqa explain` القواعد كلها
    .near = لا توجد قاعدة باسم `{ $rule }`؛ { $near }
key-required = { $key } (مطلوب)
key-advised = { $key } (موصى به)
key-translated = { $key }، يُترجم
key-about = { $key }: { $about }
    .expected = { $key }: { $about } المتوقَّع: { $expected }.
key-example = مثال: { $key }: { $example }
asked-for-by = من يطلبه: { $sources }
answered-by = يجيب عنه المفتاح: `{ $key }`
always-told-as = يُبلَّغ عنه دائمًا بوصفه: { $rule }

## What each quality check asks, and who asks for it; in English the code says so

asks-two-professions = الوحدة لطلاب مهنتين أو أكثر.
asks-more-than-about = لا يكتفي المتعلمون بالسماع عن بعضهم، بل يتعلّمون مع بعضهم أو من بعضهم.
asks-more-than-with = من يجلسون معًا يتعلّمون أيضًا من بعضهم أو عن بعضهم، وإلا فهو تدريس مشترك.
asks-outcomes-tied = يرتبط أحد المخرجات بكفاية من أحد الأطر.
asks-interactive-half = نصف الوقت أو أكثر تفاعلي.
asks-mixed-facilitators = الميسّرون من مهنتين أو أكثر.
asks-debrief = فيها استخلاص للعبر.
asks-three-professions = الوحدة لطلاب ثلاث مهن أو أكثر.
asks-similar-years = لا تزيد المسافة بين سنوات دراسة من يتعلّمون معًا على سنتين.
asks-required-assessed = تُقيَّم كل وحدة إلزامية لأحد.
asks-observation-debriefed = في الوحدة التي كلها ملاحظة استخلاص للعبر.
asks-current-frameworks = كل كفاية من أحدث إصدار لإطارها.
asks-online-timing = ما هو عبر الإنترنت يذكر هل يحضر الجميع في الوقت نفسه.
asks-source-definition = تعريف التعليم بين المهنيين
asks-source-toronto = تورونتو، استمارة الطلب
asks-source-pipes = تورونتو، معايير PIPEs
asks-source-ubc = بريتيش كولومبيا، استمارة الإقرار
asks-source-michigan = ميشيغان، شروط الإقرار
asks-source-minnesota = مينيسوتا، أنشطة 1Health
asks-source-karolinska = معهد كارولينسكا، المعايير
asks-source-lcme = LCME، العنصر 7.9
asks-source-review = مراجعة لبرامج ما قبل التخرج

## halqa harvest

no-sources = لا فهرس آخر يُجلب: سمِّ فهرسًا في `{ $path }`، مثل `north: {"{"}catalogue: https://north.example/ipe/data/catalogue.json{"}"}`
no-such-source = لا يسمّي `content/sources.yaml` فهرسًا اسمه { $source }؛ بل يسمّي { $sources }
harvest-same = `{ $source }`: لم يتغير شيء
harvest-new = `{ $source }`: { $count ->
    [zero] لا وحدات
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $count } وحدات
    [many] { $count } وحدة
   *[other] { $count } وحدة
}
harvest-added = { "  " }جديد ({ $count }): { $modules }
harvest-changed = { "  " }متغيّر ({ $count }): { $modules }
harvest-gone = { "  " }لم يعد موجودًا ({ $count }): { $modules }
harvest-failed = `{ $source }`: تعذّر جلب `{ $from }`: { $why }
    .kept = `{ $source }`: تعذّر جلب `{ $from }`: { $why }. أُبقيت النسخة السابقة
harvest-dry-run = لم يُكتب شيء (`--dry-run`).
harvest-next = والآن يبيّن الأمر `halqa check` أي مصطلحاتهم ليست في مفرداتك.
not-fetched =
    .short = انقطع قبل تمامه
    .large = حجمه أكبر من { $mebibytes } ميبيبايت
    .slow = استغرق أكثر من { $seconds } ثانية

# ما يُقال للمؤلفين عن مشكلات ملفاتهم. الرسالة جملة موجزة بلا نقطة في آخرها، وتسميتها تحت النص الخاطئ، والمساعدة تقول كيف يُصلَح.

## Parts of other messages

did-you-mean = هل تقصد { $text }؟
write = اكتب { $text }
listed = { $before }، { $next }
stale-copy = لم يعد `{ $path }` محدَّثًا
    .help = اكتبه من جديد: { $command }

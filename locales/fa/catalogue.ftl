# The catalogue’s own words. Its facts stand in content/catalogue.yaml.
catalogue-title = با هم می‌آموزیم
catalogue-tagline = دو حرفه یا بیشتر، یک حلقه
catalogue-description = فهرستی نمونه از ماژول‌هایی که در آن‌ها دانشجویان سلامت و مراقبت اجتماعی با، از و دربارهٔ یکدیگر یاد می‌گیرند.
catalogue-owner = فهرست نمونهٔ حلقه
catalogue-notice = این یک نمونه است: برگزارکنندگان و تاریخ‌های آن ساختگی‌اند.
country-ir = ایران
country-lb = لبنان
country-qa = قطر
scheme-ipe-points = امتیاز آموزش بین‌حرفه‌ای

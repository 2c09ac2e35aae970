catalogue-title = یادگیری در یک حلقه
catalogue-tagline = دو حرفه یا بیشتر
catalogue-description = ماژول‌هایی که در آن‌ها دانشجویان سلامت و مراقبت اجتماعی با، از و دربارهٔ یکدیگر یاد می‌گیرند.

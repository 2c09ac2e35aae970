catalogue-title = مدرسة السكتة الدماغية

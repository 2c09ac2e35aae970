catalogue-title = شبكة التعلم معًا
catalogue-description = ما يقدمه أعضاء الشبكة.

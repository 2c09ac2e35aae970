catalogue-title = نتعلم معًا في جامعة الشمال
catalogue-description = وحدتان من جامعة الشمال.

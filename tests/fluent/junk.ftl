# What Fluent's syntax does not allow. `# ! n` says that the problem is to be told n lines below it. What is named good-… is fine.

good-1 = Before

# ! 2 a line that goes on without a space
wrong-1 = This text
continues here

# ! 1 no equals sign
wrong-2

# ! 1 nothing after the equals sign
wrong-3 =

# ! 1 a brace that stays open
wrong-4 = Hello { $name

# ! 1 a brace that was never opened
wrong-5 = Hello } there

# ! 1 a name that begins with a digit
5-wrong = No

# ! 1 a name with a letter beyond a to z
prénom = No

good-2 = Between

# ! 1 a letter of another script as a name
اسم = لا

# ! 3 no form with a star
wrong-6 = { $count ->
    [one] one
}

# ! 3 two forms with a star
wrong-7 = { $count ->
   *[one] one
   *[other] other
}

# ! 1 the first form on the line of the arrow
wrong-8 = { $count -> [one] one
   *[other] other
}

# ! 1 a message to choose by
wrong-9 = { good-1 ->
   *[other] other
}

# ! 1 a term to choose by
wrong-10 = { -term ->
   *[other] other
}

# ! 1 a term's attribute shown
wrong-11 = { -term.attribute }

# ! 1 a function in small letters
wrong-12 = { number($count) }

# ! 1 an option before a value
wrong-13 = { NUMBER(minimumFractionDigits: 1, $count) }

# ! 1 an option twice
wrong-14 = { NUMBER($count, type: "ordinal", type: "ordinal") }

# ! 1 an option that is no literal
wrong-15 = { NUMBER($count, minimumFractionDigits: $count) }

# ! 1 a quotation mark that stays open
wrong-16 = { "open }

# ! 1 an unknown escape
wrong-17 = { "\n" }

# ! 1 too few digits after \u
wrong-18 = { "\u00" }

# ! 1 a letter beyond ASCII among the digits after \u
wrong-19 = { "\u00é0" }

# ! 1 nothing in the braces
wrong-20 = { }

# ! 1 an unknown sign in the braces
wrong-21 = { @name }

# ! 2 a form without a text
wrong-22 = { $count ->
    [one]
   *[other] other
}

# ! 2 an attribute without a text
good-3 = Has a value
    .label =

# ! 2 an attribute without an equals sign
good-4 = Has a value
    .label

# ! 1 a term without a text
-wrong-23 =

# ! 1 a note without a space
#note

good-5 = After

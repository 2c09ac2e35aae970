# What Fluent's syntax allows, with what it says. `[` and `]` stand for the isolates, `\n` for the end of a line.
# The variables are $name = Sara, $count = 3, $half = 2.5 and $case = genitive.

### Texts

# = One line
plain = One line
# = No space is needed
tight=No space is needed
# = spaces round it go
loose    =     spaces round it go   
# = "Quotes" and \u0041 are letters like others
quotes = "Quotes" and \u0041 are letters like others
# = First\nsecond\nthird
block =
    First
    second
    third
# = It begins here\nand goes on
hanging = It begins here
    and goes on
# = Indented\n  more\nless
stairs =
    Indented
      more
    less
# = One\n\n\ntwo
gap =
    One


    two
# = [not a form, *no star
brackets = [not a form, *no star
# = Equals = and # are free
signs = Equals = and # are free
# = التعليم بين المهنيين
arabic = التعليم بين المهنيين
# = ZWNJ می‌رود stays
persian = ZWNJ می‌رود stays
# = name with - and _ and 1
a-b_c1 = name with - and _ and 1

### Texts in quotes

# = { and }
braces = {"{"} and {"}"}
# =   space first
space = {"  "}space first
# = A quotation mark " and a backslash \
escapes = A quotation mark {"\""} and a backslash {"\\"}
# = A is A, 😊 smiles
unicode = {"\u0041"} is A, {"\U01F60A"} smiles
# = empty
nothing = {""}empty

### Variables and numbers

# = Sara
alone = { $name }
# = Hello [Sara]!
hello = Hello { $name }!
# = [Sara][Sara]
twice = {$name}{$name}
# = [Sara]\n[3]
lines =
    { $name }
    { $count }
# = Sara
nested = {{{ $name }}}
# = Sum [3], [3.00], [1,234.5], [-7]
numbers = Sum { $count }, { NUMBER($count, minimumFractionDigits: 2) }, { 1234.5 }, { -7 }
# = [2.5] [003] [3]
shapes = { $half } { NUMBER($count, minimumIntegerDigits: 3) } { NUMBER($half, maximumFractionDigits: 0) }
# = [3]
spread = {
    $count
    }{""}

### Attributes

# = The value
item = The value
    .label = The label
    .title = { $name } again
# .label = The label
# .title = [Sara] again
# Only attributes:
only =
    .label = Alone
# .label = Alone

### References

-brand = Halqa
    .gender = feminine
-cased = { $case ->
   *[nominative] Halqa
    [genitive] Halqas
}
# = By [Halqa]
by = By { -brand }
# = Halqa
brand = { -brand }
# = [Halqas] or [Halqa]
cased = { -cased(case: "genitive") } or { -cased }
# = See [One line] and [The label]
see = See { plain } and { item.label }
# = [She] is feminine
gender = { -brand.gender ->
    [masculine] He
   *[feminine] She
 } is feminine

### Choices

# = three at last
exact = { $count ->
    [0] none
    [3] three at last
   *[other] many
}
# = [3] things
plural = { $count ->
    [one] one thing
   *[other] { $count } things
}
# = several
decimal = { $half ->
    [2.5] several
   *[other] other
}
# = the genitive
string = { $case ->
    [nominative] the nominative
    [genitive] the genitive
   *[other] no case
}
# = Both [[3] and [2.5]]
inner = Both { $count ->
   *[other] { $count } and { $half }
}
# = deep
deep = { $case ->
    [genitive] { $count ->
        [one] shallow
       *[other] deep
    }
   *[other] no
}
# = yes
literal = { 1 ->
    [one] yes
   *[other] no
}
# = default
neither = { "x" ->
    [y] y
   *[z] default
}
# = With\nlines
tall = { $count ->
   *[other]
        With
        lines
}
# = last and first
first-match = { $count ->
    [other] last and first
   *[3] never
}

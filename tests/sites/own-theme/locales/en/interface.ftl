# Our words in place of the shipped ones.
menu-modules = Courses
count-modules = { $count ->
    [0] no courses yet
    [one] { $count } course
   *[other] { $count } courses
}

# What the terminal and the preview say round problems.

severity-error = error
severity-warning = warning
severity-advice = advice
helped = help: { $help }
help = help
note = note
shipped = { $path } (shipped with Halqa)

## How many there are

count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-advice = { $count ->
    [one] { $count } piece of advice
   *[other] { $count } pieces of advice
}
no-problems = no problems
and-more = … and { $count } more; mend some of these and build again

## All rules on one page

reference = What Halqa checks
    .about = Every rule with its weight, why it is there and how what it finds is mended. An error keeps a site from being published; a warning does with --strict; advice keeps nothing back. A catalogue may weigh warnings and advice otherwise under rules in content/catalogue.yaml. This page is what halqa explain all says.

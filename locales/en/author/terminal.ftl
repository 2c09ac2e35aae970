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

## How a command ended

nothing-published = { $counts }. Nothing was published; what was there is as it was.
mended-file = mended { $path }
mended-from-to = { $before } problems before, { $left } now
fix-can-mend = What can only be meant otherwise in { $count ->
    [one] { $count } file
   *[other] { $count } files
} is mended by `halqa check --fix`

# What authors are told of problems in their files. A message is one terse sentence without a full stop; its label stands
# under the text that is wrong, its help says how to mend it. Messages are named by what is wrong, in the order of the layers that find it.

## Parts of other messages

did-you-mean = did you mean { $text }?
listed = { $before }, { $next }

## content/catalogue.yaml

rule-setting-unknown = there is no rule `{ $name }`
    .label = not the name of a rule
    .help = each problem names its rule, and `halqa explain` lists all
rule-setting-level = how much `{ $rule }` matters can't be read
    .label = one of: error, warning, advice, off
rule-setting-error = `{ $rule }` is an error everywhere
    .label = can't matter less
    .help = what is missing or contradicts itself can't be published; mend what `halqa explain { $rule }` tells of

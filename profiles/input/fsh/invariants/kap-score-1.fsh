Invariant: kap-score-1
Description: "A score SHALL be derived from the response that it scores."
Severity: #error
Expression: "derivedFrom.exists()"

Invariant: kap-care-plan-1
Description: "A course SHALL name the version of its protocol."
Severity: #error
Expression: "instantiatesCanonical.all($this.contains('|'))"

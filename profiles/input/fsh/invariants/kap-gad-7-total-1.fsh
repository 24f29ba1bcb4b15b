// clinical basis 3.2 (S66 to S68).
Invariant: kap-gad-7-total-1
Description: "A GAD-7 total SHALL be a whole number from 0 to 21 in {score}."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '{score}' and value >= 0 and value <= 21 and value mod 1 = 0).exists()"

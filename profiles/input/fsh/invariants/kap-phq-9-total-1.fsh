// clinical basis 3.1.
Invariant: kap-phq-9-total-1
Description: "A PHQ-9 total SHALL be a whole number from 0 to 27 in {score}."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '{score}' and value >= 0 and value <= 27 and value mod 1 = 0).exists()"

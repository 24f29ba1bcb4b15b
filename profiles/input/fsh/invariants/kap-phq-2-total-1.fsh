// clinical basis 3.2 (S69).
Invariant: kap-phq-2-total-1
Description: "A PHQ-2 total SHALL be a whole number from 0 to 6 in {score}."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '{score}' and value >= 0 and value <= 6 and value mod 1 = 0).exists()"

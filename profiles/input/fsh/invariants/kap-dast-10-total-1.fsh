// clinical basis 3.5 (S82).
Invariant: kap-dast-10-total-1
Description: "A DAST-10 total SHALL be a whole number from 0 to 10 in {score}."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '{score}' and value >= 0 and value <= 10 and value mod 1 = 0).exists()"

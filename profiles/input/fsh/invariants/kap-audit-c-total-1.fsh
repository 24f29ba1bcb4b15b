// clinical basis 3.5 (S79).
Invariant: kap-audit-c-total-1
Description: "A AUDIT-C total SHALL be a whole number from 0 to 12 in {score}."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '{score}' and value >= 0 and value <= 12 and value mod 1 = 0).exists()"

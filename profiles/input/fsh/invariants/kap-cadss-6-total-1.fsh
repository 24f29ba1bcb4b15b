// clinical basis 3.6 (S86). No LOINC code found.
Invariant: kap-cadss-6-total-1
Description: "A CADSS-6 total SHALL be a whole number from 0 to 24 in {score}."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '{score}' and value >= 0 and value <= 24 and value mod 1 = 0).exists()"

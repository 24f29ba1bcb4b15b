// clinical basis 3.6 (S88): 30 items rated 0 to 5. No LOINC code found.
Invariant: kap-meq-30-total-1
Description: "A MEQ-30 total SHALL be a whole number from 0 to 150 in {score}."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '{score}' and value >= 0 and value <= 150 and value mod 1 = 0).exists()"

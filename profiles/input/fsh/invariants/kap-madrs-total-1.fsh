// clinical basis 3.6 (S85). No LOINC code found.
Invariant: kap-madrs-total-1
Description: "A MADRS total SHALL be a whole number from 0 to 60 in {score}."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '{score}' and value >= 0 and value <= 60 and value mod 1 = 0).exists()"

// clinical basis 3.6 (S84).
Invariant: kap-mdq-total-1
Description: "A MDQ symptoms SHALL be a whole number from 0 to 13 in {score}."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '{score}' and value >= 0 and value <= 13 and value mod 1 = 0).exists()"

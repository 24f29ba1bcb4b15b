// clinical basis 2.4: single rating 0 to 10.
Invariant: kap-dissociation-rating-1
Description: "A dissociation rating SHALL be a whole number from 0 to 10 in {score}."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '{score}' and value >= 0 and value <= 10 and value mod 1 = 0).exists()"

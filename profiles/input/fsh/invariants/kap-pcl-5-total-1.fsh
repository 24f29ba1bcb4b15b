// clinical basis 3.3 (S71, S72).
Invariant: kap-pcl-5-total-1
Description: "A PCL-5 total SHALL be a whole number from 0 to 80 in {score}."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '{score}' and value >= 0 and value <= 80 and value mod 1 = 0).exists()"

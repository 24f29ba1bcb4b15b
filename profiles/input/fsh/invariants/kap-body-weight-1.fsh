// clinical basis 2.3 and 4.4.
Invariant: kap-body-weight-1
Description: "A body weight SHALL be a UCUM Quantity in kg or g or [lb_av], above zero."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and (code = 'kg' or code = 'g' or code = '[lb_av]') and value > 0).exists()"

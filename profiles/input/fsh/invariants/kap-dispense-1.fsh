Invariant: kap-dispense-1
Description: "A count of lozenges SHALL be a UCUM quantity in {lozenge}, {tablet} or {troche}, whole and above zero."
Severity: #error
Expression: "quantity.where(system = 'http://unitsofmeasure.org' and (code = '{lozenge}' or code = '{tablet}' or code = '{troche}') and value > 0 and value mod 1 = 0).exists()"

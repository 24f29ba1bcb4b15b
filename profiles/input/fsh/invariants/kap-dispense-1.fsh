Invariant: kap-dispense-1
Description: "A count of lozenges SHALL be a UCUM quantity in {lozenge}, {tablet} or {troche}, whole, and above zero but where it was counted."
Severity: #error
Expression: "quantity.where(system = 'http://unitsofmeasure.org' and (code = '{lozenge}' or code = '{tablet}' or code = '{troche}') and value >= 0 and value mod 1 = 0).exists() and (quantity.value > 0 or type.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-dispense' and code = 'counted').exists())"

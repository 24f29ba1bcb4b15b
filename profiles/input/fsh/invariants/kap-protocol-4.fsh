Invariant: kap-protocol-4
Description: "The ceiling of a route SHALL be in the unit of its start dose and not below it."
Severity: #error
Expression: "extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-route').all(extension.where(url = 'ceiling').value.code = extension.where(url = 'start').value.code and extension.where(url = 'ceiling').value.value >= extension.where(url = 'start').value.value)"

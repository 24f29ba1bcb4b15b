Invariant: kap-heartbeat-1
Description: "A heartbeat SHALL NOT count more courses as changed or failed than were checked."
Severity: #error
Expression: "extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-heartbeat').all(extension.where(url = 'changed').value + extension.where(url = 'failed').value <= extension.where(url = 'checked').value)"

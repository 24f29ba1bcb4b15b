Invariant: kap-passkey-1
Description: "A passkey that an administrator has approved or revoked SHALL say who did and when, and a record holds one passkey."
Severity: #error
Expression: "extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-passkey').where(extension.where(url = 'state').value = 'pending' or (extension.where(url = 'decided-by').exists() and extension.where(url = 'decided-at').exists())).count() = 1"

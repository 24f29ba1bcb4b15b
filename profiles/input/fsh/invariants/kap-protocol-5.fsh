Invariant: kap-protocol-5
Description: "Every number of a protocol SHALL carry its source and grade."
Severity: #error
Expression: "extension.extension.value.ofType(Quantity).all(extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-source').count() = 1)"

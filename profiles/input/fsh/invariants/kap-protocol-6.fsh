Invariant: kap-protocol-6
Description: "Every intake and consent step SHALL say how long it is valid."
Severity: #error
Expression: "action.where(code.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-activity' and (code = 'mental-health-intake' or code = 'medical-intake' or code = 'consent')).exists()).all(extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-validity').count() = 1)"

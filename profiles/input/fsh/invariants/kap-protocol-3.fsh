Invariant: kap-protocol-3
Description: "Every step SHALL have an id, an activity, a phase, a number of occurrences, a source and at least one role."
Severity: #error
Expression: "action.all(id.exists() and code.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-activity').exists() and participant.exists() and extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-phase').count() = 1 and extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-occurrences').count() = 1 and extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-source').count() = 1)"

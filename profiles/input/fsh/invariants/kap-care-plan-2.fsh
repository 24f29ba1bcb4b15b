Invariant: kap-care-plan-2
Description: "Every activity of a course SHALL state its kap-activity code and the step that it carries out."
Severity: #error
Expression: "activity.all(detail.code.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-activity').exists() and detail.extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-step').count() = 1)"

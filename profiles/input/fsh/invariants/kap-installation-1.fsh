Invariant: kap-installation-1
Description: "An installation record SHALL state its release, its state and its instant once."
Severity: #error
Expression: "extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-installation').count() = 1 and extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-installation').all(extension.where(url = 'version').count() = 1 and extension.where(url = 'state').count() = 1 and extension.where(url = 'at').count() = 1)"

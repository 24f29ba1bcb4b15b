Invariant: kap-installation-2
Description: "An installation record SHALL name each artifact once."
Severity: #error
Expression: "extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-installed-artifact').extension.where(url = 'key').value.isDistinct() and extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-installed-artifact').all(extension.where(url = 'key').count() = 1)"

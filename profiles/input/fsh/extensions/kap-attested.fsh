Extension: KapAttestedExtension
Id: kap-attested
Title: "What was attested"
Description: "The canonical JSON (RFC 8785) of what a clinician attested: the order, the assessment that was on the screen, the overrides and the step-up. The detached signature of the attestation covers exactly these characters in UTF-8, so that anybody with the public key can check them later."
* insert KapPublication
* insert OnElement(Provenance)
* value[x] 1..1
* value[x] only string

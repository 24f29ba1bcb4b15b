Instance: kap-attestation-4-by-an-assembler
InstanceOf: KapAttestation
Usage: #example
Title: "Counterexample: signed by somebody who is no author"
Description: "Breaks one rule on purpose: signed by somebody who is no author. Everything else is as in kap-attestation-order."
* insert KapAttestationOrderRules
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#assembler "Assembler"

Instance: kap-attestation-2-as-picture
InstanceOf: KapAttestation
Usage: #example
Title: "Counterexample: a picture of a signature"
Description: "Breaks one rule on purpose: a picture of a signature. Everything else is as in kap-attestation-order."
* insert KapAttestationOrderRules
* signature.sigFormat = #image/png

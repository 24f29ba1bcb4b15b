Profile: KapAttestation
Parent: Provenance
Id: kap-attestation
Title: "KAP attestation"
Description: "Who decided, when, and on what data, with a signature that anybody with the public key can check. It signs the attestation, never a prescription. A conforming instance also meets US Core Provenance when every agent who is a practitioner acts on behalf of an organization, as the example."
* insert KapPublication
* obeys kap-attestation-1 and kap-attestation-2 and kap-attestation-3 and kap-attestation-4 and kap-attestation-5
* extension contains KapAttestedExtension named attested 0..1 MS
* target MS
* recorded MS
* activity 1..1 MS
* agent MS
* agent.type 1..1 MS
* agent.who MS
* agent.onBehalfOf MS
* entity 1..* MS
* signature 1..* MS
* signature.data 1..1 MS

Profile: KapCarePlan
Parent: CarePlan
Id: kap-care-plan
Title: "KAP course"
Description: "One patient's course under one version of a protocol. Made when a patient is referred, kept true by reconcile; its version is the lock of the pathway. A conforming instance that also has a narrative and the category assess-plan, as the example, meets US Core CarePlan."
* insert KapPublication
* obeys kap-care-plan-1 and kap-care-plan-2 and kap-care-plan-3
* extension contains
    KapPhaseExtension named phase 0..1 MS and
    KapStateExtension named state 0..1 and
    KapRevisionExtension named revision 0..1
* identifier 1..* MS
* instantiatesCanonical 1..1 MS
* status MS
* intent = #plan
* subject 1..1 MS
* subject only Reference(Patient)
* activity MS
* activity.detail MS
* activity.detail.extension contains KapStepExtension named step 0..1 MS
* activity.detail.code MS
* activity.detail.status MS
* activity.detail.description MS

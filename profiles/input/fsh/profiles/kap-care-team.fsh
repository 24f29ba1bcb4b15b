Profile: KapCareTeam
Parent: CareTeam
Id: kap-care-team
Title: "KAP care team"
Description: "Who works together on one course: therapist, prescriber, often a second clinician. Used when a course starts and whenever somebody joins or leaves. A conforming instance also meets US Core CareTeam."
* insert KapPublication
* obeys kap-care-team-1 and kap-care-team-2
* status 1..1 MS
* subject 1..1 MS
* subject only Reference(Patient)
* period MS
* participant 1..* MS
* participant.role 1..1 MS
* participant.member 1..1 MS

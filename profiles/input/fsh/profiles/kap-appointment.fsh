Profile: KapAppointment
Parent: Appointment
Id: kap-appointment
Title: "KAP appointment"
Description: "A booked intake, preparation, dosing, integration or check-in visit. US Core has no Appointment profile."
* insert KapPublication
* obeys kap-appointment-1 and kap-appointment-2 and kap-appointment-3
* status MS
* serviceType 1..* MS
* start MS
* end MS
* participant MS
* participant.actor 1..1 MS
* participant.status MS

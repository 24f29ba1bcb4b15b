import { type Language, LANGUAGES } from '../languages.ts';
import type { LaunchFault } from './launch-error.ts';

/** A page in a person's words: what is the matter, and what to do. */
interface Words {
  readonly title: string;
  readonly text: string;
}

interface PageText {
  readonly faults: Readonly<Record<LaunchFault, Words>>;
  readonly ask: string;
  readonly healthIt: string;
  readonly reference: string;
  readonly openInWindow: Words & { readonly button: string };
  readonly signIn: { readonly done: Words; readonly failed: Words };
  readonly choose: Words & { readonly patient: string; readonly list: string };
}

const EN: PageText = {
  faults: {
    'no-such-ehr': { title: 'This EHR is not connected', text: 'KAP Pathway does not know the EHR that sent you here.' },
    'no-launch': {
      title: 'Open KAP Pathway from the chart',
      text: 'The address is not complete: it opens from a patient’s chart in your EHR.',
    },
    'cookies-blocked': {
      title: 'Your browser did not keep its place',
      text: 'It blocks what KAP Pathway needs to know that you are the one who signed in. Open it again from the chart, in a window of its own.',
    },
    'used-before': {
      title: 'This opening is over',
      text: 'It was used before, or waited too long. Open KAP Pathway again from the chart.',
    },
    'too-many': { title: 'Too many are opening KAP Pathway at once', text: 'Try again in a minute.' },
    'refused-by-ehr': {
      title: 'Your EHR did not let you in',
      text: 'It refused KAP Pathway or your sign-in. Open it again from the chart.',
    },
    'ehr-failed': {
      title: 'Your EHR could not be read',
      text: 'It answered with something that KAP Pathway can not use. Try again in a minute.',
    },
    'issuer-differs': {
      title: 'KAP Pathway is not set up for your EHR’s sign-in',
      text: 'Your EHR signs people in under another address than KAP Pathway was told. Somebody must set that right; trying again does not help.',
    },
    'ehr-slow': { title: 'Your EHR did not answer in time', text: 'Nothing was lost. Try again in a minute.' },
    'no-user': { title: 'Your EHR did not say who you are', text: 'KAP Pathway needs to know that (openid and fhirUser).' },
    'unknown-user': {
      title: 'You are not known to KAP Pathway',
      text: 'You are signed in to your EHR, but nobody has given you a role in KAP Pathway yet.',
    },
    'not-the-same-person': {
      title: 'Somebody else signed in',
      text: 'Only the person who began may sign in for it. Close this window and begin again.',
    },
    'no-account': {
      title: 'You have no account in the KAP record',
      text: 'KAP Pathway knows you, but may not work in your name in Medplum, where the KAP record is kept: your account there, or its access policy, is missing.',
    },
    'sessions-away': { title: 'KAP Pathway can not sign anybody in just now', text: 'Try again in a minute.' },
    'record-away': { title: 'The KAP record is out of reach', text: 'Try again in a minute.' },
    failed: { title: 'Something went wrong on our side', text: 'Try again; if it stays so, tell us the number below.' },
  },
  ask: 'Whom to ask:',
  healthIt: 'your health IT team',
  reference: 'Number of this message:',
  signIn: {
    done: { title: 'You have signed in', text: 'Go back to the panel; this window can be closed.' },
    failed: {
      title: 'You were not signed in anew',
      text: 'Your EHR refused it, or did not say when you signed in. Close this window and begin again.',
    },
  },
  openInWindow: {
    title: 'Open KAP Pathway in a window of its own',
    text: 'This browser keeps KAP Pathway from working inside your EHR. In a window of its own it works the same.',
    button: 'Open in a new window',
  },
  choose: {
    title: 'Open KAP Pathway',
    text: 'Sign in with your EHR.',
    patient: 'One patient’s course',
    list: 'Work list',
  },
};

const ES: PageText = {
  faults: {
    'no-such-ehr': {
      title: 'Este sistema no está conectado',
      text: 'KAP Pathway no conoce la historia clínica electrónica que le ha enviado aquí.',
    },
    'no-launch': {
      title: 'Abra KAP Pathway desde la historia',
      text: 'La dirección no está completa: se abre desde la historia de un paciente.',
    },
    'cookies-blocked': {
      title: 'Su navegador no ha guardado su sitio',
      text: 'Bloquea lo que KAP Pathway necesita para saber que es usted quien inició sesión. Ábralo de nuevo desde la historia, en una ventana propia.',
    },
    'used-before': {
      title: 'Esta apertura ha terminado',
      text: 'Ya se usó o esperó demasiado. Abra KAP Pathway de nuevo desde la historia.',
    },
    'too-many': { title: 'Demasiadas personas abren KAP Pathway a la vez', text: 'Inténtelo de nuevo en un minuto.' },
    'refused-by-ehr': {
      title: 'Su sistema no le dejó entrar',
      text: 'Rechazó KAP Pathway o su inicio de sesión. Ábralo de nuevo desde la historia.',
    },
    'ehr-failed': {
      title: 'No se pudo leer su sistema',
      text: 'Respondió con algo que KAP Pathway no puede usar. Inténtelo de nuevo en un minuto.',
    },
    'issuer-differs': {
      title: 'KAP Pathway no está configurado para el inicio de sesión de su sistema',
      text: 'Su sistema inicia sesiones con otra dirección que la indicada a KAP Pathway. Alguien debe corregirlo; intentarlo de nuevo no sirve.',
    },
    'ehr-slow': { title: 'Su sistema no respondió a tiempo', text: 'No se ha perdido nada. Inténtelo de nuevo en un minuto.' },
    'no-user': { title: 'Su sistema no dijo quién es usted', text: 'KAP Pathway necesita saberlo (openid y fhirUser).' },
    'unknown-user': {
      title: 'KAP Pathway no le conoce',
      text: 'Ha iniciado sesión en su sistema, pero nadie le ha dado todavía una función en KAP Pathway.',
    },
    'not-the-same-person': {
      title: 'Ha iniciado sesión otra persona',
      text: 'Solo puede hacerlo quien empezó. Cierre esta ventana y empiece de nuevo.',
    },
    'no-account': {
      title: 'No tiene cuenta en el registro de KAP',
      text: 'KAP Pathway le conoce, pero no puede trabajar en su nombre en Medplum, donde se guarda el registro de KAP: falta su cuenta allí o su política de acceso.',
    },
    'sessions-away': { title: 'KAP Pathway no puede abrir sesiones ahora', text: 'Inténtelo de nuevo en un minuto.' },
    'record-away': { title: 'El registro de KAP no está disponible', text: 'Inténtelo de nuevo en un minuto.' },
    failed: { title: 'Algo ha fallado de nuestro lado', text: 'Inténtelo de nuevo; si continúa, díganos el número de abajo.' },
  },
  ask: 'A quién preguntar:',
  healthIt: 'su equipo de informática clínica',
  reference: 'Número de este mensaje:',
  signIn: {
    done: { title: 'Ha iniciado sesión', text: 'Vuelva al panel; esta ventana se puede cerrar.' },
    failed: {
      title: 'No se ha iniciado sesión de nuevo',
      text: 'Su sistema lo rechazó o no dijo cuándo inició sesión. Cierre esta ventana y empiece de nuevo.',
    },
  },
  openInWindow: {
    title: 'Abra KAP Pathway en una ventana propia',
    text: 'Este navegador no deja que KAP Pathway funcione dentro de su sistema. En una ventana propia funciona igual.',
    button: 'Abrir en una ventana nueva',
  },
  choose: {
    title: 'Abrir KAP Pathway',
    text: 'Inicie sesión con su sistema.',
    patient: 'El curso de un paciente',
    list: 'Lista de trabajo',
  },
};

export const PAGE_TEXT: Readonly<Record<Language, PageText>> = { en: EN, es: ES };

/** The first of a browser's languages that there are words in. */
export function languageOf(accepted: string | undefined): Language {
  const wanted = (accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return LANGUAGES.find((language) => language === wanted.find((one) => LANGUAGES.some((known) => known === one))) ?? 'en';
}

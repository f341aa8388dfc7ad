// The five places of the navigation, in one order for the bar on a phone and the rail on a desktop.
import House from '@lucide/svelte/icons/house';
import Mail from '@lucide/svelte/icons/message-circle';
import Plus from '@lucide/svelte/icons/plus';
import Search from '@lucide/svelte/icons/search';
import User from '@lucide/svelte/icons/user-round';
import type { Component } from 'svelte';
import type { Route } from '../router/match';

export type SectionName = NonNullable<Route['section']>;

export interface Section {
  name: SectionName;
  href: string;
  /** Message id of its name. */
  label: string;
  icon: Component<{ size?: number; strokeWidth?: number }>;
}

export const SECTIONS: readonly Section[] = [
  { name: 'home', href: '/', label: 'nav-home', icon: House },
  { name: 'search', href: '/search', label: 'nav-search', icon: Search },
  { name: 'compose', href: '/compose', label: 'nav-compose', icon: Plus },
  { name: 'messages', href: '/messages', label: 'nav-messages', icon: Mail },
  { name: 'me', href: '/me', label: 'nav-me', icon: User },
];

import type { LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Permission } from '../session/me';

/** Groups of the menu, by task, in their order. */
export const menuGroups = ['today', 'creativity', 'movement', 'accountability', 'system'] as const;
export type MenuGroup = (typeof menuGroups)[number];

/** The entries that somebody with these permissions is shown. A courtesy: the API decides. */
export function shownTo(permissions: readonly Permission[], entries: readonly FeatureMenu[]): FeatureMenu[] {
  return entries.filter(({ permission }) => !permission || permissions.includes(permission));
}

/** A room's entry in the menu. Its text is `room.<namespace>` of the frame's messages. */
export interface FeatureMenu {
  group: MenuGroup;
  /** The room's folder; a second entry of a room has a name of its own. */
  namespace: string;
  to: LinkProps['to'];
  icon: ComponentType<{ size?: number; stroke?: number }>;
  /** Shown only to those who have it; to everyone where it is absent. */
  permission?: Permission;
}

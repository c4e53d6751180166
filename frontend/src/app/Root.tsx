import { Outlet } from '@tanstack/react-router';

/** The frame of every page, public or not. */
export function Root() {
  return <Outlet />;
}
